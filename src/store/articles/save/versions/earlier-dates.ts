import type { KeyDate } from '../../../../core/dates/key-date.ts';
import { pairKeyDates } from '../../../../core/dates/merge/pair-key-dates.ts';
import type { EarlierDate } from '../../../../core/views/views.ts';

/** If a date is corrected more often than this, its oldest versions are dropped. */
const MAX_EARLIER_DATES = 10;

export type DatedRow = { readonly keyDate: KeyDate; readonly earlier: readonly EarlierDate[] };

/**
 * What each key date of a changed article was before, newest first, so that the ledger recognizes it as already posted.
 * If only Dateline's reading of it changed (`isCorrected` is false), the date did not move.
 */
export function toEarlier(
  before: readonly DatedRow[],
  after: readonly KeyDate[],
  isCorrected: boolean,
  at: Temporal.Instant,
): ReadonlyMap<KeyDate, readonly EarlierDate[]> {
  const { pairs } = pairKeyDates(
    before.map(({ keyDate }) => keyDate),
    after,
  );
  const known = new Map(before.map(({ keyDate, earlier }) => [keyDate, earlier]));
  return new Map(
    pairs.flatMap(({ before: old, after: now }) => {
      if (!isCorrected && old.date !== now.date) return [];
      const isChanged = old.date !== now.date || old.event !== now.event;
      const was = isChanged ? [{ date: old.date, event: old.event, until: at.toString() }] : [];
      return [[now, [...was, ...(known.get(old) ?? [])].slice(0, MAX_EARLIER_DATES)] as const];
    }),
  );
}
