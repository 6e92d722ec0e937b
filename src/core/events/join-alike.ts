import { fitsDate } from '../dates/fits-date.ts';
import { bestLabelled } from '../dates/label-score.ts';
import { createAlikeLabels } from '../dates/merge/alike-labels.ts';
import { createSameDays } from '../dates/merge/same-days.ts';
import { byPublication } from './by-publication.ts';
import type { StoryEvent } from './story-event.ts';

/** Only events near each other in the list are compared: those of one day, and its week and month. */
const MOST_COMPARED = 100;

/**
 * Joins planned events whose titles name one thing in different words, on days that may be the same: the more precise day stays, with
 * the title that reads best. Order of `events` is kept.
 */
export function joinAlike(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const { areAlike } = createAlikeLabels();
  const mayBeSameDay = createSameDays();
  const joined: StoryEvent[] = [];
  for (const event of events) {
    const at = joined.findLastIndex(
      (known, place) =>
        joined.length - place <= MOST_COMPARED &&
        mayBeSameDay(known.date, event.date) &&
        areAlike(known.title ?? '', event.title ?? ''),
    );
    const known = joined[at];
    if (known && event.title !== null) joined[at] = joinTwo(known, event);
    else joined.push(event);
  }
  return joined;
}

function joinTwo(a: StoryEvent, b: StoryEvent): StoryEvent {
  const [precise, other] = isMorePrecise(b, a) ? [b, a] : [a, b];
  const tellings = [...a.tellings, ...b.tellings].sort(byPublication);
  const isOfDate = fitsDate(other.title ?? '', other.date, precise.date);
  const titled = (isOfDate ? bestLabelled([precise, other], ({ title }) => title) : undefined) ?? precise;
  return {
    ...precise,
    title: titled.title,
    best: titled.best,
    weight: Math.max(a.weight, b.weight),
    articles: new Set(tellings.map(({ report }) => report)).size,
    outlets: new Set(tellings.map(({ outlet }) => outlet)).size,
    tellings,
    moved: [...a.moved, ...b.moved],
  };
}

/** A day says more than its month; of the same, the heavier event stays. */
const isMorePrecise = (a: StoryEvent, b: StoryEvent) =>
  a.date.length === b.date.length ? a.weight > b.weight : a.date.length > b.date.length;
