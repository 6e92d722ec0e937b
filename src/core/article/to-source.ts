import type { Source } from '../source.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

/** The source of a span of an article; paragraphs are lines with text, counted from 1. */
export function toSource(article: Article, span: Span): Source {
  return toSourceAt(article, paragraphAt(article.text, span[0]), span);
}

/** The same, if the paragraph is already known. */
export function toSourceAt(article: Omit<Article, 'text'>, paragraph: number, span: Span): Source {
  const { id, title, publisher, agency, published, url, retold, restsOn } = article;
  const own = { ...(retold ? { retold } : {}), ...(restsOn?.length ? { restsOn } : {}) };
  return { article: id, title, publisher, agency, published, url, ...own, paragraph, span };
}

function paragraphAt(text: string, offset: number): number {
  const before = text.slice(0, offset).split('\n');
  const earlier = before.slice(0, -1).filter((line) => line.trim() !== '').length;
  return earlier + 1;
}
