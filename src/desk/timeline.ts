import { certaintyWordsOf } from '../core/certainty-words.ts';
import { type PageRequest, pageOf } from '../core/to-page.ts';
import { toSource } from '../core/to-source.ts';
import type { KnownDate, Page, TimelineRow } from '../core/views.ts';
import type { ArticleStore, Report, Scope } from '../store/articles.ts';
import { findKnownDates } from './dates.ts';

export type TimelineRequest = Scope & PageRequest & { readonly today: string };

/** What the articles say happened and what lies ahead, with each report's own appearance, in order of date. */
export async function findTimeline(articles: ArticleStore, request: TimelineRequest): Promise<Page<TimelineRow>> {
  const { story, asOf, today } = request;
  const [dates, reports] = await Promise.all([
    findKnownDates(articles, { story, asOf }, today),
    articles.reports({ story, asOf }),
  ]);
  const rows = [...dates.flatMap(toDateRow), ...reports.flatMap(toArticleRow)];
  return pageOf(rows.sort(byDate), request);
}

function toDateRow(known: KnownDate): readonly TimelineRow[] {
  const [source] = known.sources;
  return source
    ? [{ date: known.date, certainty: certaintyWordsOf(known), what: known.event, source, alsoIn: [] }]
    : [];
}

function toArticleRow({ lead: { article }, alsoIn }: Report): readonly TimelineRow[] {
  if (article.published === null) return [];
  const what = article.title;
  return [{ date: article.published, certainty: 'published', what, source: toSource(article, [0, 0]), alsoIn }];
}

function byDate(a: TimelineRow, b: TimelineRow): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
