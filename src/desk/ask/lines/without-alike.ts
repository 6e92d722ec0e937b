import { shareOfStems } from '../../../core/events/shared-stems.ts';
import { foldedWords } from '../../../core/text/folded-words.ts';
import { stemOfWord } from '../../../core/text/search/stem.ts';

/** Shorter words hold a sentence together. */
const SHORTEST_CONTENT = 4;
/** Two lines with this share of words in common say the same. */
const SAME_LINE = 0.6;

/** The lines of `some` that say something else than those of `known` and those before them. */
export function withoutAlike<T extends { readonly text: string }>(
  some: readonly T[],
  known: readonly { readonly text: string }[],
): readonly T[] {
  const seen = known.map(({ text }) => stemsOf(text));
  return some.filter(({ text }) => {
    const stems = stemsOf(text);
    if (seen.some((other) => shareOfStems(other, stems) > SAME_LINE)) return false;
    seen.push(stems);
    return true;
  });
}

function stemsOf(text: string): readonly string[] {
  const words = foldedWords(text).filter((word) => word.length >= SHORTEST_CONTENT);
  return [...new Set(words.map((word) => stemOfWord(word)))];
}
