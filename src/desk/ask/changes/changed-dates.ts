import { lastDay } from '../../../core/dates/last-day.ts';
import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import type { Edition } from '../../../core/editions/edition.ts';
import type { ChangedKnownDate, DateTurn } from '../../../core/views/changes-view.ts';
import type { Scope } from '../../../store/port/articles.ts';
import { eventKeys } from '../../tell/remind/event-keys.ts';
import type { DateBook } from '../dates/date-book.ts';
import { toKnownDate } from '../dates/dates.ts';
import { withoutAsides } from '../dates/without-asides.ts';

/** What became of the dates of the book between two days, in order of date, without those that are another matter's. */
export async function findChangedDates(
  book: DateBook,
  { story, asOf }: Scope,
  { since, today, asides }: Days & Pick<Edition, 'asides'>,
): Promise<readonly ChangedKnownDate[]> {
  const [before, after] = await Promise.all([book({ story, asOf: since }), book({ story, asOf })]);
  const own = withoutAsides(after, asides, ({ sources }) => sources.map(({ source }) => source));
  const recent = own.filter((merged) => !wasOver(merged, { since, today }));
  const known = new Map(
    withSameArticles(before, recent).flatMap((merged) => eventKeys(merged).map((key) => [key, merged] as const)),
  );
  return recent.flatMap((merged) => {
    const earlier = eventKeys(merged)
      .map((key) => known.get(key))
      .find((one) => one !== undefined);
    const turn = turnOf(merged, earlier, { since, today });
    return turn === null ? [] : [{ turn, known: toKnownDate(merged, today) }];
  });
}

type Days = { readonly since: string; readonly today: string };

/** Whether it was over on the first of the two days already: nothing became of it since. */
function wasOver({ certainty, date }: MergedKeyDate, { since, today }: Days): boolean {
  const end = lastDay(date);
  return (certainty === 'past' || (end ?? today) < today) && (end ?? '') <= since;
}

/** The events of a long story that may be the same as some, which have an article in common: few, and found without their keys. */
function withSameArticles(all: readonly MergedKeyDate[], some: readonly MergedKeyDate[]): readonly MergedKeyDate[] {
  const articles = new Set(some.flatMap(({ sources }) => sources.map(({ source }) => source.article)));
  return all.filter(
    ({ sources, mark }) => mark?.what === 'added' || sources.some(({ source }) => articles.has(source.article)),
  );
}

function turnOf(merged: MergedKeyDate, earlier: MergedKeyDate | undefined, { since, today }: Days): DateTurn | null {
  const isTold = merged.sources.some(({ source }) => (source.published ?? '') > since);
  const hasPassed = (lastDay(merged.date) ?? today) < today;
  if (merged.certainty === 'past' || hasPassed) return earlier ? endOf(merged, earlier, { since, today }) : null;
  if (earlier === undefined) return 'set';
  if (earlier.date !== merged.date && merged.moved.length > earlier.moved.length) return 'moved';
  return isTold ? 'confirmed' : null;
}

/** A day that was planned, and came after `since`. */
function endOf(merged: MergedKeyDate, earlier: MergedKeyDate, { since, today }: Days): DateTurn | null {
  const end = lastDay(merged.date) ?? '';
  if (earlier.certainty === 'past' || end <= since) return null;
  if (merged.certainty === 'past') return 'met';
  return end < today ? 'gone' : null;
}
