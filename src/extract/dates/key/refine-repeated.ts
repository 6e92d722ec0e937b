import type { Certainty, KeyDate } from '../../../core/dates/key-date.ts';
import { isSameEvent } from '../../../core/dates/key-date-event.ts';
import type { Trace } from '../../trace.ts';

const FIRMEST: readonly Certainty[] = ['past', 'deadline', 'target', 'scheduled', 'expected'];

/** Events at one date that a later telling is compared with: more would make a long text's work grow with its square. */
const MOST_EVENTS = 40;

/**
 * An article tells of one event at one date several times: the first telling is kept, with the firmest certainty and the
 * first setter named. A later telling that names no event of its own belongs to the first at its date.
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
  return [...byDate.values()].flat().sort((a, b) => a.span[0] - b.span[0]);
}

function isRepeated(first: KeyDate, second: KeyDate): boolean {
  return second.event === '' || second.rule.endsWith('-clause') || isSameEvent(first.event, second.event);
}

function join(first: KeyDate, second: KeyDate): KeyDate {
  const isFirmer = FIRMEST.indexOf(second.certainty) < FIRMEST.indexOf(first.certainty);
  const certainty = isFirmer ? second.certainty : first.certainty;
  return { ...first, certainty, setBy: first.setBy ?? second.setBy, event: first.event || second.event };
}
