import { lastDay } from '../dates/last-day.ts';
import { joinMoves } from './join-moves.ts';
import type { StoryEvent } from './story-event.ts';

/** What changed in a story between two days. Each list has the weightiest first, and an event is in one list only. */
export type StoryChanges = {
  /** Events that have happened, and were not known before. */
  readonly happened: readonly StoryEvent[];
  /** Days that were set for events ahead. */
  readonly set: readonly StoryEvent[];
  /** Events that were moved to another day; the last of `moved` is the day they had. */
  readonly moved: readonly StoryEvent[];
  /** Events ahead of which newer articles give the same day. */
  readonly confirmed: readonly StoryEvent[];
  /** Planned days that came, and articles tell that it happened. */
  readonly met: readonly StoryEvent[];
  /** Planned days that went by without a word. */
  readonly goneBy: readonly StoryEvent[];
};

type Change = keyof StoryChanges;

/** Compares the events as of `since` with those as of a later day. Pure and linear, but for moved dates and sorting. */
export function compareDays(before: readonly StoryEvent[], after: readonly StoryEvent[], since: string): StoryChanges {
  const known = indexTellings(joinMoves(before));
  const now = joinMoves(after).toSorted((a, b) => b.weight - a.weight);
  const changes = Object.groupBy(now, (event) => changeOf(event, earlierOf(event, known), since) ?? 'none');
  const of = (change: Change) => changes[change] ?? [];
  return {
    happened: of('happened'),
    set: of('set'),
    moved: of('moved'),
    confirmed: of('confirmed'),
    met: of('met'),
    goneBy: of('goneBy'),
  };
}

function changeOf(event: StoryEvent, earlier: StoryEvent | undefined, since: string): Change | undefined {
  const isTold = event.tellings.some(({ published }) => published > since);
  if (event.certainty !== 'past') {
    if (event.moved.length > (earlier?.moved.length ?? 0)) return 'moved';
    if (earlier === undefined) return 'set';
    return isTold ? 'confirmed' : undefined;
  }
  if (earlier === undefined) return event.date > since || isTold ? 'happened' : undefined;
  if (earlier.certainty === 'past') return undefined;
  return hasHappened(event) ? 'met' : 'goneBy';
}

function hasHappened({ tellings, date }: StoryEvent): boolean {
  const end = lastDay(date) ?? '';
  return tellings.some(({ certainty, published }) => certainty === 'past' && published >= end);
}

/** An event has no name that lasts: two as of two days are one if they have a telling in common. */
type TellingIndex = ReadonlyMap<string, StoryEvent>;
const keysOf = ({ tellings }: StoryEvent) => tellings.map(({ article, span, date }) => `${article} ${span[0]} ${date}`);

function indexTellings(events: readonly StoryEvent[]): TellingIndex {
  return new Map(events.flatMap((event) => keysOf(event).map((key): [string, StoryEvent] => [key, event])));
}

function earlierOf(event: StoryEvent, known: TellingIndex): StoryEvent | undefined {
  return keysOf(event)
    .map((key) => known.get(key))
    .find((earlier) => earlier !== undefined);
}
