import type { MergedKeyDate } from '../../../core/dates/key-date-merge.ts';
import { lastDay } from '../../../core/dates/last-day.ts';
import type { ChangedKnownDate, DateTurn } from '../../../core/views/changes-view.ts';
import type { Scope } from '../../../store/port/articles.ts';
import { eventKeys } from '../../tell/remind/event-keys.ts';
import type { DateBook } from '../dates/date-book.ts';
import { toKnownDate } from '../dates/dates.ts';

/** What became of the dates of the book between two days, in order of date. */
export async function findChangedDates(
  book: DateBook,
  { story, asOf }: Scope,
  { since, today }: { readonly since: string; readonly today: string },
): Promise<readonly ChangedKnownDate[]> {
  const [before, after] = await Promise.all([book({ story, asOf: since }), book({ story, asOf })]);
  const known = new Map(before.flatMap((merged) => eventKeys(merged).map((key) => [key, merged] as const)));
  return after.flatMap((merged) => {
    const earlier = eventKeys(merged)
      .map((key) => known.get(key))
      .find((one) => one !== undefined);
    const turn = turnOf(merged, earlier, { since, today });
    return turn === null ? [] : [{ turn, known: toKnownDate(merged, today) }];
  });
}

type Days = { readonly since: string; readonly today: string };

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
