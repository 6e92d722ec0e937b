import type { MergedKeyDate } from '../../core/dates/merge/key-date-merge.ts';
import { parseDay } from '../../core/dates/parse-day.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import { UserError } from '../../core/errors.ts';
import type { RuledDateAnchor } from '../../core/rulings/ruling.ts';
import { toWordAnchor } from '../../core/rulings/word-anchor.ts';
import type { RulableKeyDate } from '../../core/views/ruling-views.ts';
import type { Page } from '../../core/views/views.ts';
import type { ArticleStore } from '../../store/port/articles.ts';
import type { DateBook } from '../ask/dates/date-book.ts';
import { findDatesWithEvents, toKnownDate } from '../ask/dates/dates.ts';
import type { ListedDates } from '../ask/dates/dates-request.ts';
import { eventReferences } from '../tell/remind/event-keys.ts';
import type { DateNamed } from './rule.ts';

type FoundDate = { readonly rulable: RulableKeyDate; readonly merged: MergedKeyDate };

/** The dates of an answer, each with its reference. */
export async function listRulableDates(book: DateBook, request: ListedDates): Promise<Page<RulableKeyDate>> {
  const page = await findDatesWithEvents(book, request);
  return { ...page, items: page.items.map(({ known, merged }) => ({ known, reference: toReference(merged) })) };
}

const toReference = (merged: MergedKeyDate) => eventReferences(merged)[0] ?? '';

/** The key date that is named. Throws a UserError with those that it may be. */
export async function findRulableDate(book: DateBook, { typed, today, story, asOf }: DateNamed): Promise<FoundDate> {
  const all = await book({ story, asOf });
  const wanted = typed.trim().toLowerCase();
  const referred = all.filter((merged) => eventReferences(merged).includes(wanted));
  const found = referred.length > 0 ? referred : all.filter((merged) => isNamedSo(merged, wanted, today));
  const [merged, ...others] = found;
  if (merged && others.length === 0)
    return { merged, rulable: { known: toKnownDate(merged, today), reference: toReference(merged) } };
  if (!merged) throw new UserError(`“${typed}” is no key date.`, '/dates lists the key dates; /date add adds one.');
  throw new UserError(`“${typed}” is ${found.length} key dates.`, 'Which one?', {
    option: 'date',
    values: found.slice(0, MOST_DATES_OFFERED).map(nameOf),
  });
}

const MOST_DATES_OFFERED = 5;

/** "1 August 2016: peace talks" */
function nameOf({ date, event }: MergedKeyDate): string {
  return `${showDate(date)}: ${event}`;
}

function isNamedSo(merged: MergedKeyDate, wanted: string, today: string): boolean {
  const { date } = merged;
  return (
    date.toLowerCase() === wanted ||
    showDate(date).toLowerCase() === wanted ||
    date === parseDay(wanted, today) ||
    nameOf(merged).toLowerCase() === wanted
  );
}

/** So many articles hold a ruling on a date: if one is gone, the next does. */
const PLACES_KEPT = 5;

/** A date with the words of its newest articles. */
export async function toDateAnchor(
  articles: ArticleStore,
  { date, event, sources, mark, moved }: MergedKeyDate,
): Promise<RuledDateAnchor> {
  const places = await Promise.all(
    sources.slice(0, PLACES_KEPT).map(async ({ keyDate, source: { article } }) => {
      const stored = await articles.find(article);
      return stored ? [toWordAnchor(article, stored.article.text, keyDate.span)] : [];
    }),
  );
  // What the articles give, not what the team made of it before.
  const found = mark?.what === 'moved' ? (moved.at(-1)?.from ?? date) : date;
  return { date: found, event, places: places.flat(), ruling: mark?.what === 'added' ? mark.number : null };
}
