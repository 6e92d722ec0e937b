import type { KeyDate } from '../../../core/dates/key-date.ts';
import type { TimeExpression } from '../../../core/dates/time.ts';
import type { Findings, SummaryNote, SummarySentence } from '../../../core/findings.ts';
import type { Person } from '../../../core/person.ts';
import type { Quote, Speaker } from '../../../core/quote.ts';
import { type Decode, decodeFields, decodeList, decodeNumber, decodeText, decodeWord } from '../../decode.ts';
import { decodeAbsent, decodeAbsentList, decodeSpan } from './decode-parts.ts';

const decodeSpeaker = decodeFields<Speaker>({
  name: decodeText,
  mention: decodeSpan,
  how: decodeWord(['named', 'pronoun', 'role']),
  role: decodeAbsent(decodeText),
});

const decodeSaid = decodeFields<NonNullable<Quote['said']>>({ value: decodeText, span: decodeSpan });

export const decodeQuote: Decode<Quote> = decodeFields<Quote>({
  spans: decodeList(decodeSpan),
  text: decodeText,
  kind: decodeWord(['direct', 'partial']),
  cue: decodeAbsent(decodeSpan),
  speaker: decodeAbsent(decodeSpeaker),
  said: decodeAbsent(decodeSaid),
  rule: decodeText,
});

export const decodeKeyDate: Decode<KeyDate> = decodeFields<KeyDate>({
  date: decodeText,
  certainty: decodeWord(['target', 'deadline', 'scheduled', 'expected', 'past']),
  span: decodeSpan,
  about: decodeSpan,
  event: decodeText,
  setBy: decodeAbsent(decodeText),
  rule: decodeText,
});

export const decodePerson: Decode<Person> = decodeFields<Person>({
  name: decodeText,
  role: decodeAbsent(decodeText),
  aliases: decodeList(decodeText),
  gender: decodeWord(['female', 'male', 'unknown']),
  mentions: decodeList(decodeSpan),
});

const decodeTime = decodeFields<TimeExpression>({
  start: decodeNumber,
  end: decodeNumber,
  text: decodeText,
  type: decodeWord(['DATE', 'TIME', 'DURATION', 'SET']),
  value: decodeText,
  rule: decodeText,
});

const decodeNote = decodeFields<SummaryNote>({ offset: decodeNumber, text: decodeText });

const decodeSentence = decodeFields<SummarySentence>({
  start: decodeNumber,
  end: decodeNumber,
  text: decodeText,
  score: decodeNumber,
  notes: decodeAbsentList(decodeNote),
});

export const decodeFindings: Decode<Findings> = decodeFields<Findings>({
  quotes: decodeAbsentList(decodeQuote),
  times: decodeAbsentList(decodeTime),
  keyDates: decodeAbsentList(decodeKeyDate),
  people: decodeAbsentList(decodePerson),
  summary: decodeAbsentList(decodeSentence),
});
