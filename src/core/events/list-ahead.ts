import { lastDay } from '../dates/last-day.ts';
import { plansDay } from '../tellings/plans-day.ts';
import type { SourcedTelling } from '../tellings/telling.ts';
import { isDay } from './is-day.ts';
import { joinAlike } from './join-alike.ts';
import { joinMoves } from './join-moves.ts';
import type { StoryEvent } from './story-event.ts';

/**
 * The named events that lie ahead on `asOf`, each once, the nearest first; of one day the weightiest first. `isAside` says of a sentence
 * that what it plans is another matter's: such an event is the story's if a second report gives it.
 */
export function listAhead(
  events: readonly StoryEvent[],
  asOf: string,
  isAside: (telling: SourcedTelling) => boolean = () => false,
): readonly StoryEvent[] {
  const isOfStory = ({ articles, tellings }: StoryEvent) =>
    tellings.some((telling) => plansDay(telling) && (articles > 1 || !isAside(telling)));
  const ahead = joinMoves(events).filter((event) => isAhead(event, asOf));
  return joinAlike(ahead)
    .filter((event) => isPlanned(event) && isOfStory(event))
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
