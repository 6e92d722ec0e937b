import type { SentenceParts } from './sentence-parts.ts';

/** Can the words be shown alone: a whole sentence, not a label and not speech without a speaker? */
export function canStand(parts: SentenceParts, text: string): boolean {
  const spoken = parts.words.filter(({ kind }) => kind !== 'mark').length;
  if (!parts.isWhole || spoken < FEWEST_WORDS || parts.words.length > MOST_WORDS) return false;
  return ENDING.test(text.slice(...parts.span).slice(-ENDING_LENGTH)) && !isMereSpeech(parts);
}

const FEWEST_WORDS = 5;
/** Anything longer is a list or a table. Also bounds the work on one sentence. */
const MOST_WORDS = 120;
/** A full stop, possibly after or before closing marks; "As follows:" and headings have none. */
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
