import { foldedWords } from '../folded-words.ts';
import { stemOfWord } from './stem.ts';

/** A paragraph that contains all the words someone looks for. */
export type FoundParagraph = {
  readonly id: number;
  /** '' without a date. */
  readonly published: string;
  /** In characters. */
  readonly length: number;
  /** Null if the words are not looked at. */
  readonly text: string | null;
};

type Phrase = readonly string[];

/**
 * Best first: words near each other, then a shorter paragraph (by halves), then a newer article. `phrases` are stems. Pure
 * and linear but for the sorting.
 */
export function rankParagraphs<T extends FoundParagraph>(
  found: readonly T[],
  phrases: readonly Phrase[],
): readonly T[] {
  return found
    .map((paragraph) => ({
      paragraph,
      apart: paragraph.text === null ? FAR_APART : findDistance(foldedWords(paragraph.text), phrases),
      size: Math.round(Math.log2(paragraph.length + 1)),
    }))
    .sort(
      (a, b) =>
        a.apart - b.apart ||
        a.size - b.size ||
        compare(b.paragraph.published, a.paragraph.published) ||
        a.paragraph.id - b.paragraph.id,
    )
    .map(({ paragraph }) => paragraph);
}

const FAR_APART = 1_000_000;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** How many words the shortest part of a text has that contains the first word of every phrase. */
function findDistance(words: readonly string[], phrases: readonly Phrase[]): number {
  const wanted = new Set(phrases.map(([first = '']) => first));
  // A stem begins as its word does, so that few words have to be stemmed.
  const initials = new Set(wanted.values().map((stem) => stem[0]));
  const last = new Map<string, number>();
  let best = FAR_APART;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const stem = initials.has(word[0]) ? stemOfWord(word) : '';
    if (!wanted.has(stem)) continue;
    // The word seen longest ago stands first.
    last.delete(stem);
    last.set(stem, at);
    if (last.size === wanted.size) best = Math.min(best, at - (last.values().next().value ?? at));
  }
  return best;
}
