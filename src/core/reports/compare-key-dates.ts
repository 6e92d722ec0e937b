import type { KeyDate } from '../dates/key-date.ts';
import { pairKeyDates } from '../dates/merge/pair-key-dates.ts';
import type { DateChange } from './findings-change.ts';

/** What happened to an article's key dates, in the order of the newer text, removed ones last. Pure. */
export function compareKeyDates(before: readonly KeyDate[], after: readonly KeyDate[]): readonly DateChange[] {
  const { pairs, gone, added } = pairKeyDates(before, after);
  const changed = [
    ...pairs.flatMap(({ before: old, after: now }) => toChange(old, now)),
    ...added.map((now): DateChange => ({ what: 'added', before: null, after: now })),
  ].sort((a, b) => (a.after?.span[0] ?? 0) - (b.after?.span[0] ?? 0));
  return [...changed, ...gone.map((old): DateChange => ({ what: 'gone', before: old, after: null }))];
}

function toChange(before: KeyDate, after: KeyDate): readonly DateChange[] {
  if (before.date !== after.date) return [{ what: 'moved', before, after }];
  return before.certainty === after.certainty ? [] : [{ what: 'certainty', before, after }];
}
