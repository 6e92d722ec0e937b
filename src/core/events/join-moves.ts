import { toStems } from '../dates/event-stems.ts';
import { areSameEventMoved } from '../dates/key-date-event.ts';
import { lastDay } from '../dates/last-day.ts';
import { plansDay } from '../tellings/plans-day.ts';
import type { StoryEvent } from './story-event.ts';

/** A story has few dates ahead at a time; of more, only the latest told are compared. */
const MAX_COMPARED = 200;

/**
 * Joins an event that was planned for one day and later for another: the one on the new day keeps the days it was moved
 * from, the other is left out. An event moved if a newer article plans it for another day while the old one is still
 * ahead, in words that mean the same; an event that was told as past did not move. Order of `events` is kept.
 */
export function joinMoves(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const planned = events
    .filter(isPlan)
    .sort((a, b) => compareText(firstTold(a), firstTold(b)) || compareText(a.date, b.date));
  const known: StoryEvent[] = [];
  const current = new Map<StoryEvent, StoryEvent | null>();
  for (const event of planned) {
    const at = known.findLastIndex((earlier) => isMoved(earlier, event));
    const earlier = known[at];
    const told = event.tellings.find(plansDay);
    if (earlier && told) {
      const joined = {
        ...event,
        moved: [...(current.get(earlier)?.moved ?? []), { from: earlier.date, article: told.article }],
      };
      current.set(event, joined).set(earlier, null);
      known.splice(at, 1);
    } else current.set(event, event);
    known.push(event);
    if (known.length > MAX_COMPARED) known.shift();
  }
  return events.flatMap((event) => {
    const now = current.get(event);
    return now === null ? [] : [now ?? event];
  });
}

const isPlan = ({ tellings }: StoryEvent) => tellings.some(plansDay);

/** The first article that plans it. */
const firstTold = ({ tellings }: StoryEvent) => tellings.find(plansDay)?.published ?? '';

function isMoved(earlier: StoryEvent, later: StoryEvent): boolean {
  const told = firstTold(later);
  const lastPlanned = earlier.tellings.findLast(plansDay)?.published ?? '';
  if (lastPlanned >= told || isWithin(earlier.date, later.date)) return false;
  const end = lastDay(earlier.date) ?? '';
  const wasHeld = earlier.tellings.some(({ certainty, published }) => certainty === 'past' && published >= end);
  if (wasHeld || end < told) return false;
  return areSameEventMoved(toStems(earlier.title ?? ''), toStems(later.title ?? ''));
}

/** A month includes its days. */
const isWithin = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
