import { certaintyWordsOf } from '../../core/dates/certainty-words.ts';
import { toSource } from '../../core/to-source.ts';
import { type PageRequest, toPage } from '../../core/views/to-page.ts';
import type { KnownDate, Page, TimelineRow } from '../../core/views/views.ts';
import type { ArticleStore, LeadDay, Report, Scope } from '../../store/articles.ts';
import type { DateBook } from './date-book.ts';
import { findKnownDates } from './dates.ts';
import { placeLeads } from './place-leads.ts';

export type TimelineRequest = Scope & PageRequest & { readonly today: string };

/** A row that is not loaded yet: a key date, or a report by the id of its lead. */
type Entry = { readonly date: string } & ({ readonly row: TimelineRow } | { readonly lead: string });

/**
 * Past and upcoming events from the articles, and the publication of each report, in order of date; on one day events come
 * first. Only the requested page is loaded, however long the story is; a page beyond the end is the last one.
 */
export async function findTimeline(
  { articles, book }: { readonly articles: ArticleStore; readonly book: DateBook },
  request: TimelineRequest,
): Promise<Page<TimelineRow>> {
  const { story, asOf, today, size } = request;
  const scope = { story, asOf };
  const [known, days] = await Promise.all([findKnownDates(book, scope, today), articles.countLeads(scope)]);
  const dates = known.filter(({ sources }) => sources.length > 0);
  const total = dates.length + days.reduce((sum, { count }) => sum + count, 0);
  const page = Math.min(request.page, Math.max(1, Math.ceil(total / size)));
  const place = placeLeads({ dates, days, from: (page - 1) * size, size });
  const leads = place.range === null ? [] : await articles.leadsFrom(scope, place.range);
  const entries = [...place.dates.flatMap(toDateEntry), ...leads.map(toLeadEntry)].sort(byDate).slice(0, size);
  const ids = entries.flatMap((entry) => ('lead' in entry ? [entry.lead] : []));
  const reports = await articles.findReports(scope, ids);
  return toPage(
    entries.flatMap((entry) => toRows(entry, reports)),
    total,
    { page, size },
  );
}

function toDateEntry(known: KnownDate): readonly Entry[] {
  const { date, event: what } = known;
  const [source] = known.sources;
  return source ? [{ date, row: { date, certainty: certaintyWordsOf(known), what, source, alsoIn: [] } }] : [];
}

const toLeadEntry = ({ id, day }: LeadDay): Entry => ({ date: day, lead: id });

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
