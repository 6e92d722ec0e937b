import type { Word } from './words.ts';

/** Whether a text also has a word in small letters: a capital on it then begins a sentence. */
export type IsLow = (lower: string) => boolean;

/** Enough of a text to know how it writes a word; keeps the work on a long one bounded. */
const MAX_SEARCHED_CHARS = 20_000;

/** Looks a word up in the text when it is first asked for: few are, so that this is less work than an index. */
export function createIsLow(text: string): IsLow {
  const searched = text.slice(0, MAX_SEARCHED_CHARS);
  const known = new Map<string, boolean>();
  return (lower) => {
    const isLow = known.get(lower) ?? searched.includes(` ${lower} `);
    known.set(lower, isLow);
    return isLow;
  };
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
  if (!word?.isCapital || !CAPITALIZED.test(word.text)) return false;
  const after = words[at + 1];
  if (!after || after.text !== after.lower || !LOW.test(after.text) || !mayEnd(words, at - 1)) return false;
  // "the gushing Gulf of Marrow": a name goes on after "of".
  if (after.lower === 'of' && CAPITALIZED.test(words[at + 2]?.text ?? '')) return false;
  return (words[at - 1]?.end ?? 0) < word.start && (BEGINNERS.has(word.lower) || isLow(word.lower));
}

/** Whether a caption may end here: at a word in small letters that leads to no name, or at a closing mark. */
function mayEnd(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'mark') return CLOSING.has(word.text) && word.closes === null && words[at - 1]?.end === word.start;
  return LOW.test(word.text) && !BEFORE_NAMES.has(word.lower);
}
