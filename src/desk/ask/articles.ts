import { UserError } from '../../core/errors.ts';
import { findParagraphSpans } from '../../core/prepared/paragraph-spans.ts';
import { toSource } from '../../core/to-source.ts';
import { type PageRequest, toPage, toSlice } from '../../core/views/to-page.ts';
import type { ArticleLine, CorrectionNote, Page, ParagraphView } from '../../core/views/views.ts';
import type { ArticleStore, Report, Scope } from '../../store/articles.ts';

const EVER: Scope = { story: null, asOf: null };

/** Articles, newest first, with one line for each report. */
export async function listArticles(
  articles: ArticleStore,
  scope: Scope,
  request: PageRequest,
): Promise<Page<ArticleLine>> {
  const { items, total } = await articles.reports({ ...scope, ...toSlice(request) });
  const corrected = await articles.lastCorrections(items.map(({ lead }) => lead.article.id));
  return toPage(
    items.map((report) => toLine(report, corrected)),
    total,
    request,
  );
}

function toLine({ lead, alsoIn }: Report, corrected: ReadonlyMap<string, CorrectionNote>): ArticleLine {
  const { article, findings } = lead;
  return {
    source: toSource(article, [0, 0]),
    kind: article.kind,
    quotes: findings.quotes.filter(({ speaker }) => speaker !== null).length,
    people: findings.people.length,
    alsoIn,
    corrected: corrected.get(article.id) ?? null,
  };
}

/** One paragraph of an article, verbatim. Paragraphs count from 1. Throws a UserError if there is none. */
export async function findParagraph(articles: ArticleStore, id: string, paragraph: number): Promise<ParagraphView> {
  const stored = await articles.find(id);
  if (!stored)
    throw new UserError(`There is no article “${id}”.`, 'It may have been removed. /search finds what is stored now.');
  const lines = paragraphSpans(stored.article.text);
  const span = lines[paragraph - 1];
  if (!span)
    throw new UserError(`“${stored.article.title}” has no paragraph ${paragraph}.`, `It has 1 to ${lines.length}.`);
  const { items } = await articles.corrections({ ...EVER, article: id, limit: 1, offset: 0 });
  const corrected = items[0] ? { at: items[0].at, change: items[0].change } : null;
  return { text: stored.article.text.slice(...span), source: toSource(stored.article, span), corrected };
}

function paragraphSpans(text: string): readonly (readonly [number, number])[] {
  return findParagraphSpans(text).map(({ starts, ends }) => [starts, ends] as const);
}
