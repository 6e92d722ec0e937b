import type { Article } from '../core/article/article.ts';
import { toSource } from '../core/article/to-source.ts';
import type { Quote } from '../core/quotes/quote.ts';
import { toQuotePassage } from '../core/quotes/quote-passage.ts';
import type { SourcedQuote } from '../core/views/views.ts';

/** A statement of an article with its sentence and its place; what else prints it is not looked for. */
export function toSourcedQuote(article: Article, quote: Quote): SourcedQuote {
  const source = toSource(article, quote.spans[0] ?? [0, 0]);
  return { quote, passage: toQuotePassage(article.text, quote), source, alsoIn: [] };
}
