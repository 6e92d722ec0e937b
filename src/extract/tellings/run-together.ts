import type { Word } from '../text/words.ts';

/** Whether a text also has a word in small letters: a capital on it then begins a sentence. */
export type IsLow = (lower: string) => boolean;

/** Looks through the words once, when it is first asked. */
export function createIsLow(words: readonly Word[]): IsLow {
  let low: Set<string> | undefined;
  return (lower) => {
    low ??= lowOf(words);
    return low.has(lower);
  };
}

function lowOf(words: readonly Word[]): Set<string> {
  const low = new Set<string>();
  for (const { text, lower } of words) if (text === lower) low.add(lower);
  return low;
}

const CAPITALIZED = /^\p{Lu}\p{Ll}/u;
const LOW = /^\p{Ll}/u;
const BEGINNERS = new Set('a as at after an but by he in it on she some the there these they this'.split(' '));
/** What follows these is a name: "the Council said". */
const BEFORE_NAMES = new Set(
  'a an the of and or to in on at for from with by as than that his her its their our my is was are were be mr mrs ms dr'.split(
    ' ',
  ),
);
const CLOSING = new Set(['’', '”', '"', ')']);

/** "… at the port Rescuers have": a headline or caption without a full stop runs into the sentence that begins here. */
export function isRunTogether(words: readonly Word[], at: number, isLow: IsLow): boolean {
  const word = words[at];
  if (word === undefined || word.text === word.lower) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || !CAPITALIZED.test(word.text) || !LOW.test(after.text)) return false;
  if (!BEGINNERS.has(word.lower) && !isLow(word.lower)) return false;
  const isClosing = CLOSING.has(before.text) && before.closes === null && words[at - 2]?.end === before.start;
  return (isClosing || (LOW.test(before.text) && !BEFORE_NAMES.has(before.lower))) && before.end < word.start;
}
