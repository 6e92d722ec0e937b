import { lastMention } from '../focus.ts';
import { isCapital, PAST } from '../pattern/tokens.ts';
import { type Context, date, type TimeMatch, type TimeReading, type TimeRule } from '../rule.ts';

/** Times that do not fall on the calendar: "now", "recently", "in the near future", "at present". */
export const vague: readonly TimeRule[] = [
  {
    name: 'present',
    pattern: '(right|until)? PRESENT (?! and then)',
    read: readPresent,
  },
  {
    name: 'present-phrase',
    pattern:
      'at present | at the moment | at this time (?! (last|next)) | the present (time|day) | present -? day | this (very|crucial|critical|difficult|historic)? moment | {c current} (?! (is|was|are|were|of)) | these days',
    read: readPresentPhrase,
  },
  {
    name: 'past',
    pattern: '(most|more|just|only)? PAST | the (recent|distant|near)? past | recent',
    read: () => date('PAST_REF'),
  },
  {
    name: 'future',
    pattern: '(?<!as) FUTURE (?! (after|before|as))',
    read: readFuture,
  },
  {
    name: 'future-phrase',
    pattern: 'the (near|foreseeable|distant|immediate)? future | the (short|near) -? term',
    read: () => date('FUTURE_REF'),
  },
  { name: 'then', pattern: '(?<=until|till|by) then', read: readThen },
  { name: 'past-units', pattern: '(the)? recent UNITS (and UNITS)?', read: () => date('PAST_REF') },
  { name: 'future-units', pattern: '(the)? coming UNITS (and UNITS)?', read: () => date('FUTURE_REF') },
];

/** "Now, she says, …" and "Now for the weather" introduce a thought, not a time. */
function readPresent(match: TimeMatch, { tokens }: Context): TimeReading {
  const isOpening = isCapital(tokens, match.from) && match.to - match.from === 1;
  return isOpening && [',', 'for'].includes(tokens.texts[match.to] ?? '') ? null : date('PRESENT_REF');
}

/** "the Loop Current" is water. */
function readPresentPhrase({ from, has }: TimeMatch, { tokens }: Context): TimeReading {
  const isName = has('c') && isCapital(tokens, from) && /^\p{L}/u.test(tokens.texts[from - 1] ?? '');
  return isName ? null : date('PRESENT_REF');
}

/** "was soon released", "soon became a flood" are about the past. */
function readFuture(match: TimeMatch, { isAhead, tokens }: Context): TimeReading {
  if (tokens.code[match.to] === PAST || PAST_VERBS.has(tokens.texts[match.to] ?? '')) return null;
  return isAhead(match.from, match.to) === false ? null : date('FUTURE_REF');
}

const PAST_VERBS = new Set(
  'became began came fell found gave went grew had left lost made rose spread took was were won'.split(' '),
);

/** "until then": the last time mentioned. */
function readThen(_match: TimeMatch, context: Context): TimeReading {
  const told = lastMention(context, ({ type, value }) => type === 'DATE' && /^\d{4}/.test(value));
  return told ? date(told.value) : null;
}
