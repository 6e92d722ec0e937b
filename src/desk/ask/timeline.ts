import { certaintyWordsOf } from '../../core/dates/certainty-words.ts';
import { toSource } from '../../core/to-source.ts';
import { type PageRequest, pageOf } from '../../core/views/to-page.ts';
import type { KnownDate, Page, TimelineRow } from '../../core/views/views.ts';
import type { ArticleStore, LeadDay, Report, Scope } from '../../store/articles.ts';
import type { DateBook } from './date-book.ts';
import { findKnownDates } from './dates.ts';

export type TimelineRequest = Scope & PageRequest & { readonly today: string };

/** A row that is not loaded yet: a key date, or a report by the id of its lead. */
type Entry = { readonly date: string } & ({ readonly row: TimelineRow } | { readonly lead: string });

/**
 * Past and upcoming events from the articles, and the publication of each report, in order of date. Only the reports on
 * the requested page are loaded.
 */
export async function findTimeline(
  { articles, book }: { readonly articles: ArticleStore; readonly book: DateBook },
  request: TimelineRequest,
): Promise<Page<TimelineRow>> {
  const { story, asOf, today } = request;
  const [dates, leads] = await Promise.all([
    findKnownDates(book, { story, asOf }, today),
    articles.leadDays({ story, asOf }),
  ]);
  const page = pageOf([...dates.flatMap(toDateEntry), ...leads.flatMap(toLeadEntry)].sort(byDate), request);
  const ids = page.items.flatMap((entry) => ('lead' in entry ? [entry.lead] : []));
  const reports = await articles.findReports({ story, asOf }, ids);
  return { ...page, items: page.items.flatMap((entry) => toRows(entry, reports)) };
}

function toDateEntry(known: KnownDate): readonly Entry[] {
  const { date, event: what } = known;
  const [source] = known.sources;
  return source ? [{ date, row: { date, certainty: certaintyWordsOf(known), what, source, alsoIn: [] } }] : [];
}

function toLeadEntry({ id, published }: LeadDay): readonly Entry[] {
  return published === null ? [] : [{ date: published, lead: id }];
}

function toRows(entry: Entry, reports: ReadonlyMap<string, Report>): readonly TimelineRow[] {
  if ('row' in entry) return [entry.row];
  const report = reports.get(entry.lead);
  if (!report) return [];
  const { article } = report.lead;
  const what = article.title;
  const source = toSource(article, [0, 0]);
  return [{ date: entry.date, certainty: 'published', what, source, alsoIn: report.alsoIn }];
}

function byDate(a: Entry, b: Entry): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
