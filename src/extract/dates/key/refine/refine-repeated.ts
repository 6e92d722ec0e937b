import type { Certainty, KeyDate } from '../../../../core/dates/key-date.ts';
import { isSameEvent } from '../../../../core/dates/key-date-event.ts';
import type { Trace } from '../../../trace.ts';

const FIRMEST: readonly Certainty[] = ['past', 'deadline', 'target', 'scheduled', 'expected'];

/** How many events on one date a later mention is compared with. Without a limit the work on a long text is quadratic. */
const MOST_EVENTS = 40;

/**
 * Merges repeated mentions of one event on one date: the first is kept, with the firmest certainty and the first person
 * named as setting it. A later mention that names no event belongs to the first one on its date.
 */
export function refineRepeated(keyDates: readonly KeyDate[], trace: Trace): KeyDate[] {
  const byDate = new Map<string, KeyDate[]>();
  for (const keyDate of keyDates) {
    const known = byDate.get(keyDate.date) ?? [];
    const at = known.slice(0, MOST_EVENTS).findIndex((first) => isRepeated(first, keyDate));
    const first = known[at];
    if (first) {
      known[at] = join(first, keyDate);
      trace?.({ family: 'keyDates', rule: 'repeated', did: 'removed', span: keyDate.span, note: first.event });
    } else known.push(keyDate);
    byDate.set(keyDate.date, known);
  }
  const named = [...byDate.values()].flat().filter(({ event }) => event !== '');
  return named.sort((a, b) => a.span[0] - b.span[0]);
}

function isRepeated(first: KeyDate, second: KeyDate): boolean {
  return first.event === '' || second.event === '' || isSameEvent(first.event, second.event);
}

function join(first: KeyDate, second: KeyDate): KeyDate {
  const isFirmer = FIRMEST.indexOf(second.certainty) < FIRMEST.indexOf(first.certainty);
  const certainty = isFirmer ? second.certainty : first.certainty;
  return { ...first, certainty, setBy: first.setBy ?? second.setBy, event: first.event || second.event };
}
