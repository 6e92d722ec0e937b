import { foldText } from '../../text/fold.ts';
import { toStems } from '../event-stems.ts';
import type { KeyDate } from '../key-date.ts';
import { areSameEventMoved, isSameEvent } from '../key-date-event.ts';
import { type PairedUp, pairUp } from './pair-up.ts';

/** Pairs the key dates of two versions of an article: the same event, at the same date or another. Pure. */
export function pairKeyDates(before: readonly KeyDate[], after: readonly KeyDate[]): PairedUp<KeyDate> {
  return pairUp(before, after, keyOf, [
    (a, b) => a.date === b.date && isSameEvent(a.event, b.event),
    (a, b) => a.event !== '' && foldText(a.event) === foldText(b.event),
    (a, b) => areSameEventMoved(toStems(a.event), toStems(b.event)),
  ]);
}

const keyOf = ({ date, event }: KeyDate) => `${date}\n${foldText(event)}`;
