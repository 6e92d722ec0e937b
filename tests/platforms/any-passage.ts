import fc from 'fast-check';
import type { QuotePassage } from '../../src/core/quotes/quote-passage.ts';
import type { Span } from '../../src/core/text/span.ts';

/** Texts with any words of them marked as spoken, never inside a character. */
export function anyPassage(text: fc.Arbitrary<string>): fc.Arbitrary<QuotePassage> {
  const places = fc.uniqueArray(fc.nat({ max: 1000 }), { maxLength: 8 });
  return fc.tuple(text, places).map(([words, some]) => ({ text: words, spoken: toSpans(words, some) }));
}

/** Between each two places, given in thousandths of the text. */
function toSpans(text: string, places: readonly number[]): readonly Span[] {
  const characters = Array.from(text);
  const offsets = places
    .toSorted((a, b) => a - b)
    .map((place) => characters.slice(0, Math.floor((place * characters.length) / 1000)).join('').length);
  return offsets.flatMap((start, at) => {
    const end = offsets[at + 1];
    return at % 2 === 0 && end !== undefined ? [[start, end] as const] : [];
  });
}
