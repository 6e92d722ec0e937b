import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/**
 * Words of an article by which a ruling finds its place again: folded, with some of the words around them, and where they
 * began. It outlives newer rules and changes elsewhere in the text.
 */
export type WordAnchor = {
  /** The article's id. */
  readonly article: string;
  readonly words: string;
  /** As the article has them, for people. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
};

const WORDS_AROUND = 8;
/** The words of a long statement that are compared; nobody says the same so long twice in an article. */
const WORDS_COMPARED = 40;

const WORD = /[\p{L}\p{N}]+/gu;

type PlacedWord = { readonly word: string; readonly span: Span };

export function toWordAnchor(article: string, text: string, [start, end]: Span): WordAnchor {
  const words = placeWords(text);
  const inside = words.filter(({ span }) => span[0] < end && span[1] > start);
  const first = words.findIndex(({ span }) => span[1] > start);
  const at = first < 0 ? words.length : first;
  const after = at + inside.length;
  return {
    article,
    words: joinWords(inside),
    text: text.slice(start, end),
    before: joinWords(words.slice(Math.max(0, at - WORDS_AROUND), at)),
    after: joinWords(words.slice(after, after + WORDS_AROUND)),
    start,
  };
}

/**
 * Where the words stand now: of several places the one with the most of the same words around, then the nearest. Null if
 * they are gone, or there were none.
 */
export function locateAnchor(text: string, anchor: WordAnchor): Span | null {
  const wanted = splitWords(anchor.words);
  if (wanted.length === 0) return null;
  const words = placeWords(text);
  const compared = wanted.slice(0, WORDS_COMPARED);
  const around = { before: splitWords(anchor.before).toReversed(), after: splitWords(anchor.after) };
  let best: { readonly span: Span; readonly shared: number; readonly distance: number } | undefined;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!compared.every((word, place) => words[at + place]?.word === word)) continue;
    const end = at + wanted.length;
    const before = words.slice(Math.max(0, at - WORDS_AROUND), at).toReversed();
    const shared = countShared(around.before, before) + countShared(around.after, words.slice(end, end + WORDS_AROUND));
    const span: Span = [words[at]?.span[0] ?? 0, words[end - 1]?.span[1] ?? 0];
    const distance = Math.abs(span[0] - anchor.start);
    if (!best || shared > best.shared || (shared === best.shared && distance < best.distance))
      best = { span, shared, distance };
  }
  return best?.span ?? null;
}

/** From the first on, until one differs. */
function countShared(wanted: readonly string[], found: readonly PlacedWord[]): number {
  const differs = wanted.findIndex((word, place) => found[place]?.word !== word);
  return differs < 0 ? wanted.length : differs;
}

function placeWords(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word: foldText(word),
    span: [index, index + word.length],
  }));
}

const joinWords = (words: readonly PlacedWord[]) => words.map(({ word }) => word).join(' ');
const splitWords = (words: string) => words.split(' ').filter((word) => word !== '');
