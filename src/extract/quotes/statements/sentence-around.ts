import type { Span } from '../../../core/text/span.ts';

/** Gives the sentence around a span, or all sentences that it touches. `sentences` are in text order. */
export function createSentenceFinder(sentences: readonly Span[]): (span: Span) => Span {
  return ([start, end]) => {
    const first = sentences[lastFrom(sentences, start)];
    const last = sentences[lastFrom(sentences, Math.max(start, end - 1))];
    return [Math.min(start, first?.[0] ?? start), Math.max(end, last?.[1] ?? end)];
  };
}

/** Binary search: the last sentence that starts at or before an offset. */
function lastFrom(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
