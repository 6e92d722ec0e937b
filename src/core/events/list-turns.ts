import { isDay } from './is-day.ts';
import { shareOfStems } from './shared-stems.ts';
import type { StoryEvent } from './story-event.ts';

const MAX_TURNS = 15;
/** Two turns with this share of words in common tell one event, under two days. */
const SAME_TURN = 0.7;

/**
 * A story's turning points: the past events of greatest weight, at most 15, each day and each event once, newest first.
 */
export function listTurns(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const past = events.filter(({ date, certainty }) => isDay(date) && certainty === 'past');
  const turns: StoryEvent[] = [];
  for (const event of past.toSorted(byWeight)) {
    if (turns.length === MAX_TURNS) break;
    if (!turns.some((known) => isSameTurn(known, event))) turns.push(event);
  }
  return turns.sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** Heaviest first; of equals the earlier. */
function byWeight(a: StoryEvent, b: StoryEvent): number {
  return b.weight - a.weight || (a.date < b.date ? -1 : Number(a.date > b.date));
}

function isSameTurn(a: StoryEvent, b: StoryEvent): boolean {
  return a.date === b.date || shareOfStems(a.best.stems, b.best.stems) > SAME_TURN;
}
