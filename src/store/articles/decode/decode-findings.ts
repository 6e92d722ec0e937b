import type { KeyDate } from '../../../core/dates/key-date.ts';
import type { TimeExpression } from '../../../core/dates/time.ts';
import type { Findings, LoneName, SummaryNote, SummarySentence } from '../../../core/findings.ts';
import type { Person } from '../../../core/person.ts';
import type { Quote, Speaker } from '../../../core/quotes/quote.ts';
import { type Decode, decodeFields, decodeList, decodeNumber, decodeString, decodeWord } from '../../decode.ts';
import { decodeAbsent, decodeAbsentList, decodeSpan } from './decode-parts.ts';

const decodeSpeaker: Decode<Speaker> = (value) => decodeWhole({ kind: kindOf(value), ...Object(value) });

const decodeWhole = decodeFields<Speaker>({
  name: decodeString,
  mention: decodeSpan,
  how: decodeWord(['named', 'pronoun', 'role', 'organisation']),
  kind: decodeWord(['person', 'organisation', 'unnamed']),
  role: decodeAbsent(decodeString),
});

/** What an earlier release did not write. */
function kindOf(value: unknown): Speaker['kind'] {
  return Object(value).how === 'role' ? 'unnamed' : 'person';
}

const decodeSaid = decodeFields<NonNullable<Quote['said']>>({ value: decodeString, span: decodeSpan });

export const decodeQuote: Decode<Quote> = (value) => decodeStatement({ ...sinceThen(value), ...Object(value) });

const decodeStatement = decodeFields<Quote>({
  spans: decodeList(decodeSpan),
  text: decodeString,
  kind: decodeWord(['direct', 'partial']),
  cue: decodeAbsent(decodeSpan),
  speaker: decodeAbsent(decodeSpeaker),
  speakers: decodeList(decodeSpeaker),
  sentence: decodeSpan,
  said: decodeAbsent(decodeSaid),
  rule: decodeString,
});

/** What an earlier release did not write of a statement: one speaker at most, and no sentence but the words themselves. */
function sinceThen(value: unknown): { readonly speakers: readonly unknown[]; readonly sentence: readonly unknown[] } {
  const { speaker, spans } = Object(value);
  const [first] = Array.isArray(spans) ? spans : [];
  const last = Array.isArray(spans) ? spans.at(-1) : undefined;
  return { speakers: speaker ? [speaker] : [], sentence: [Object(first)[0], Object(last)[1]] };
}

export const decodeKeyDate: Decode<KeyDate> = decodeFields<KeyDate>({
  date: decodeString,
  certainty: decodeWord(['target', 'deadline', 'scheduled', 'expected', 'past']),
  span: decodeSpan,
  about: decodeSpan,
  event: decodeString,
  setBy: decodeAbsent(decodeString),
  rule: decodeString,
});

export const decodePerson: Decode<Person> = (value) => decodeNamed({ kind: 'person', ...Object(value) });

const decodeNamed = decodeFields<Person>({
  kind: decodeWord(['person', 'organisation']),
  name: decodeString,
  role: decodeAbsent(decodeString),
  aliases: decodeList(decodeString),
  gender: decodeWord(['female', 'male', 'unknown']),
  mentions: decodeList(decodeSpan),
});

const decodeTime = decodeFields<TimeExpression>({
  start: decodeNumber,
  end: decodeNumber,
  text: decodeString,
  type: decodeWord(['DATE', 'TIME', 'DURATION', 'SET']),
  value: decodeString,
  rule: decodeString,
});

const decodeNote = decodeFields<SummaryNote>({ offset: decodeNumber, text: decodeString });

const decodeSentence = decodeFields<SummarySentence>({
  start: decodeNumber,
  end: decodeNumber,
  text: decodeString,
  score: decodeNumber,
  notes: decodeAbsentList(decodeNote),
});

const decodeLoneName = decodeFields<LoneName>({ name: decodeString, mentions: decodeNumber });

export const decodeFindings: Decode<Findings> = (value) => {
  const { loneNames } = Object(value);
  const found = decodeFound(value);
  return loneNames === undefined ? found : { ...found, loneNames: decodeList(decodeLoneName)(loneNames) };
};

const decodeFound = decodeFields<Omit<Findings, 'loneNames'>>({
  quotes: decodeAbsentList(decodeQuote),
  times: decodeAbsentList(decodeTime),
  keyDates: decodeAbsentList(decodeKeyDate),
  people: decodeAbsentList(decodePerson),
  summary: decodeAbsentList(decodeSentence),
});
