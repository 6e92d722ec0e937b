import { toSource } from '../../core/article/to-source.ts';
import { UserError } from '../../core/errors.ts';
import { findParagraphSpans } from '../../core/prepared/paragraph-spans.ts';
import { toQuotePassage } from '../../core/quotes/quote-passage.ts';
import type { Source } from '../../core/source.ts';
import { isInside, type Span } from '../../core/text/span.ts';
import { type PageRequest, toPage, toSlice } from '../../core/views/to-page.ts';
import type { ArticleLine, CorrectionNote, Page, ParagraphView, SourcedQuote } from '../../core/views/views.ts';
import type { ArticleStore, Report, Scope, StoredArticle } from '../../store/port/articles.ts';
import type { RulingStores } from '../rulings/located-rulings.ts';
import { createRuledArticles } from '../rulings/ruled-article.ts';

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

function toLine({ lead, alsoIn, isWeak }: Report, corrected: ReadonlyMap<string, CorrectionNote>): ArticleLine {
  const { article, findings } = lead;
  return {
    source: toSource(article, [0, 0]),
    kind: article.kind,
    isWeak,
    quotes: findings.quotes.filter(({ speaker }) => speaker !== null).length,
    people: findings.people.filter(({ kind }) => kind === 'person').length,
    alsoIn,
    corrected: corrected.get(article.id) ?? null,
  };
}

/** One paragraph of an article, verbatim. Paragraphs count from 1. Throws a UserError if there is none. */
export async function findParagraph(
  { articles, rulings }: RulingStores,
  id: string,
  paragraph: number,
): Promise<ParagraphView> {
  const found = await articles.find(id);
  const stored = found && (await createRuledArticles(rulings)(found));
  if (!stored)
    throw new UserError(`There is no article “${id}”.`, 'It may have been removed. /search finds what is stored now.');
  const lines = paragraphSpans(stored.article.text);
  const span = lines[paragraph - 1];
  if (!span)
    throw new UserError(`“${stored.article.title}” has no paragraph ${paragraph}.`, `It has 1 to ${lines.length}.`);
  const { items } = await articles.corrections({ ...EVER, article: id, limit: 1, offset: 0 });
  const corrected = items[0] ? { at: items[0].at, change: items[0].change } : null;
  const source = toSource(stored.article, span);
  return {
    text: stored.article.text.slice(...span),
    source,
    corrected,
    statements: statementsIn(stored, span, source),
  };
}

/** Those that begin in a paragraph, and have a speaker. */
function statementsIn({ article, findings }: StoredArticle, paragraph: Span, source: Source): readonly SourcedQuote[] {
  return findings.quotes
    .filter(({ speaker, spans: [first] }) => speaker !== null && first && isInside([first[0], first[0]], paragraph))
    .map((quote) => ({ quote, passage: toQuotePassage(article.text, quote), source, alsoIn: [] }));
}

function paragraphSpans(text: string): readonly (readonly [number, number])[] {
  return findParagraphSpans(text).map(({ starts, ends }) => [starts, ends] as const);
}
