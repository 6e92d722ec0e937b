import { lastDay } from '../dates/last-day.ts';
import { isDay } from './is-day.ts';
import { joinMoves } from './join-moves.ts';
import type { StoryEvent } from './story-event.ts';

/** The named events that lie ahead on `asOf`, each once, the nearest first; of one day the weightiest first. */
export function listAhead(events: readonly StoryEvent[], asOf: string): readonly StoryEvent[] {
  return joinMoves(events)
    .filter((event) => isAhead(event, asOf) && isPlanned(event))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)) || b.weight - a.weight);
}

const isAhead = ({ date, certainty }: StoryEvent, asOf: string) =>
  certainty !== 'past' && (lastDay(date) ?? '') >= asOf;

/** A list or a column plans for others too. */
const isToldInPassing = ({ tellings }: StoryEvent) => tellings.every(({ isWeak }) => isWeak === true);

/** One report that gives no more than a week or a month plans nothing yet. */
const REPORTS_OF_PERIOD = 2;

const isPlanned = (event: StoryEvent) =>
  event.title !== null && (isDay(event.date) || event.articles >= REPORTS_OF_PERIOD) && !isToldInPassing(event);
