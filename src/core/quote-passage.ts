import type { Quote } from './quote.ts';
import type { Span } from './text/span.ts';

/** A passage of an article, verbatim, and the parts of it that the speaker said. */
export type QuotePassage = {
  readonly text: string;
  /** Spans of `text`, in order; the quotation marks are outside. */
  readonly spoken: readonly Span[];
};

/** The sentence of a quote with the speaker's words marked in it. `text` is the whole article's. */
export function toQuotePassage(
  text: string,
  { sentence: [start, end], spans }: Pick<Quote, 'sentence' | 'spans'>,
): QuotePassage {
  return { text: text.slice(start, end), spoken: spans.map(([from, to]) => [from - start, to - start]) };
}
