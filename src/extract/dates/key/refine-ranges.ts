import type { KeyDate } from '../../../core/dates/key-date.ts';
import { isSameEvent } from '../../../core/dates/key-date-event.ts';
import type { Trace } from '../../trace.ts';

/** What stands between the two days of a range. */
const RANGE = /^\s*,?\s*(?:to|or|-|–|—)\s*(?:early|late|mid|in|on|the)?\s*-?$/;
const LONGEST_GAP = 12;

/** One event for "September 14 to 16" and "late June or early July": it stands under the first of its days. In text order. */
export function refineRanges(keyDates: readonly KeyDate[], text: string, trace: Trace): readonly KeyDate[] {
  const kept: KeyDate[] = [];
  for (const keyDate of keyDates) {
    const first = kept.at(-1);
    if (!first || !isRange(first, keyDate, text)) {
      kept.push(keyDate);
      continue;
    }
    trace?.({ family: 'keyDates', rule: 'range', did: 'removed', span: keyDate.span, note: keyDate.event });
    // One label may have the other day, or be cut before it.
    const isBetter = first.event.includes(text.slice(...keyDate.span)) || keyDate.event.startsWith(first.event);
    if (isBetter) kept[kept.length - 1] = { ...first, event: keyDate.event };
  }
  return kept;
}

function isRange(first: KeyDate, second: KeyDate, text: string): boolean {
  const gap = second.span[0] - first.span[1];
  if (gap < 0 || gap > LONGEST_GAP || first.certainty === 'past' || second.certainty === 'past') return false;
  return RANGE.test(text.slice(first.span[1], second.span[0])) && isSameEvent(first.event, second.event);
}
