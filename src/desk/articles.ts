import { UserError } from '../core/errors.ts';
import { type PageRequest, pageOf } from '../core/to-page.ts';
import { toSource } from '../core/to-source.ts';
import type { ArticleLine, Page, SourcedText } from '../core/views.ts';
import type { ArticleStore, Scope, StoredArticle } from '../store/articles.ts';

/** The articles read, newest first. */
export async function listArticles(
  articles: ArticleStore,
  scope: Scope,
  request: PageRequest,
): Promise<Page<ArticleLine>> {
  return pageOf((await articles.list(scope)).map(toLine), request);
}

function toLine({ article, findings }: StoredArticle): ArticleLine {
  return {
    source: toSource(article, [0, 0]),
    kind: article.kind,
    quotes: findings.quotes.filter(({ speaker }) => speaker !== null).length,
    people: findings.people.length,
  };
}

/** One paragraph of an article as it stands there. Paragraphs count from 1. Throws a UserError where there is none. */
export async function findParagraph(articles: ArticleStore, id: string, paragraph: number): Promise<SourcedText> {
  const stored = await articles.find(id);
  if (!stored) throw new UserError(`There is no article “${id}” any more.`, '/search finds what is stored now.');
  const lines = paragraphSpans(stored.article.text);
  const span = lines[paragraph - 1];
  if (!span)
    throw new UserError(`“${stored.article.title}” has no paragraph ${paragraph}.`, `Expected 1 to ${lines.length}.`);
  return { text: stored.article.text.slice(...span), source: toSource(stored.article, span) };
}

function paragraphSpans(text: string): readonly (readonly [number, number])[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), (match) => [match.index, match.index + match[0].length] as const);
}
