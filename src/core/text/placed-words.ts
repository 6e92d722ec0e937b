import { foldText } from './fold.ts';
import type { Span } from './span.ts';

/** The words of a text in order. A word is folded only when it is looked at: of a paragraph few are. */
export type PlacedWords = {
  /** Where each is: offsets in the text. */
  readonly spans: readonly Span[];
  /** '' where there is none. */
  folded(at: number): string;
  /** Whether a word begins with one of some folded letters. */
  beginsWith(at: number, letters: ReadonlySet<string>): boolean;
};

export function toPlacedWords(text: string): PlacedWords {
  const spans = findWords(text);
  const kept: (string | undefined)[] = [];
  const folded = (at: number) => (kept[at] ??= foldText(text.slice(...(spans[at] ?? NOWHERE))));
  return {
    spans,
    folded,
    beginsWith(at, letters) {
      const first = text.charAt(spans[at]?.[0] ?? text.length);
      return letters.has(first <= LAST_ASCII ? first.toLowerCase() : folded(at).charAt(0));
    },
  };
}

const NOWHERE: Span = [0, 0];
const LAST_ASCII = '\x7f';
const LETTER = /[\p{L}\p{N}]/u;
const ACCENT = /\p{M}/u;

/** Runs of letters and numbers, with the accents that stand behind a letter. */
function findWords(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const isPart = code < PLAIN_LETTERS.length ? PLAIN_LETTERS[code] === true : isInWord(code, start >= 0);
    if (isPart && start < 0) start = at;
    if (!isPart && start >= 0) {
      spans.push([start, at]);
      start = -1;
    }
    at += code > LAST_SINGLE ? 2 : 1;
  }
  if (start >= 0) spans.push([start, text.length]);
  return spans;
}

function isInWord(code: number, isBegun: boolean): boolean {
  const letter = String.fromCodePoint(code);
  return LETTER.test(letter) || (isBegun && ACCENT.test(letter));
}

/** A character beyond it takes two places of a text. */
const LAST_SINGLE = 0xffff;
const PLAIN_LETTERS = Array.from({ length: 128 }, (_, code) => LETTER.test(String.fromCharCode(code)));
