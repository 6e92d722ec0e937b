import type { SentenceParts } from './sentence-parts.ts';

/** Can the words be shown by themselves: a whole sentence, neither a label nor speech that nobody is said to speak? */
export function canStand(parts: SentenceParts, text: string): boolean {
  const spoken = parts.words.filter(({ kind }) => kind !== 'mark').length;
  if (!parts.isWhole || spoken < FEWEST_WORDS || parts.words.length > MOST_WORDS) return false;
  return ENDING.test(text.slice(...parts.span).slice(-ENDING_LENGTH)) && !isMereSpeech(parts);
}

const FEWEST_WORDS = 5;
/** Longer is a list or a table. It also bounds the work on one sentence. */
const MOST_WORDS = 120;
/** A full stop, maybe behind or before closing marks; "As follows:" and headings have none. */
const ENDING = /[.!?…]["”»’')\]]*$/;
const ENDING_LENGTH = 8;
/** "…," she said: with fewer words outside the marks, the sentence does not say who speaks. */
const FEWEST_OUTSIDE = 2;

function isMereSpeech({ words, quoted }: SentenceParts): boolean {
  const [first] = quoted;
  if (!first) return false;
  const outside = words.filter(
    ({ start, kind }) => kind !== 'mark' && !quoted.some(([from, to]) => from < start && start < to),
  );
  return outside.length < FEWEST_OUTSIDE;
}
