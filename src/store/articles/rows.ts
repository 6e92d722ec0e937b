import type { Article } from '../../core/article.ts';
import type { Findings } from '../../core/findings.ts';
import type { Source } from '../../core/source.ts';
import type { Span } from '../../core/text/span.ts';
import { toSourceAt } from '../../core/to-source.ts';
import type { StoredArticle } from '../articles.ts';

/** An article without its text. */
export type Head = Omit<Article, 'text'>;

export function toStoredArticle(row: { head: string; text: string; findings: string }): StoredArticle {
  const head = JSON.parse(row.head) as Head;
  return { article: { ...head, text: row.text }, findings: JSON.parse(row.findings) as Findings };
}

/** The source of a row of findings; the paragraph was counted when the article was saved. */
export function toRowSource(row: { head: string; paragraph: number }, span: Span): Source {
  return toSourceAt(JSON.parse(row.head) as Head, row.paragraph, span);
}
