import type { Certainty } from '../../../core/dates/key-date.ts';
import { createAlikeLabels } from '../../../core/dates/merge/alike-labels.ts';
import { createSameDays } from '../../../core/dates/merge/same-days.ts';
import type { AheadEvent, Edition } from '../../../core/editions/edition.ts';
import type { Source } from '../../../core/source.ts';
import { divideRows, type JoinedRow, joinAlikeRows, joinSame, type ListedDate, type RowSources } from './alike-rows.ts';
import { toPlaceKey, withoutAsides } from './without-asides.ts';

/** What a story's edition knows of the days ahead. */
export type EditionAhead = Pick<Edition, 'ahead' | 'asides'>;

/**
 * One row an event: dates that stand in the sentences of one event of the story, and name it in their own words, become the one that most
 * articles give, by the name that reads best, with the sources of all; what one article plans of another matter is left out. Order is kept.
 */
export function joinRows<T extends ListedDate, S>(
  rows: readonly T[],
  { ahead, asides }: EditionAhead,
  sources: RowSources<T, S>,
): readonly JoinedRow<T>[] {
  const labels = createAlikeLabels();
  const placesOf = (row: T) => sources.of(row).map(sources.at);
  const eventOf = createFindEvent(ahead);
  const own = withoutAsides(rows, asides, placesOf);
  const groups = Map.groupBy(own, (row): T | AheadEvent =>
    row.mark ? row : (eventOf(row.date, placesOf(row)) ?? row),
  );
  const joined = [...groups].flatMap(([group, same]) => {
    const event = same.some((one) => one === group) ? null : (group as AheadEvent);
    return divideRows(same, labels).flatMap((some) => {
      const row = joinSame(some, certaintyFor(some), sources);
      return row ? [{ row, isOfStory: event !== null }] : [];
    });
    /** What is said of an event is said of the rows that name it. */
    function certaintyFor(some: readonly T[]): Certainty | null {
      return event && some.some((row) => labels.mayBeOne(row.event, event.title ?? '')) ? event.certainty : null;
    }
  });
  return joinAlikeRows(joined, sources, labels);
}

/** The event that plans a date, by where its words stand. */
function createFindEvent(ahead: readonly AheadEvent[]) {
  const places = ahead.flatMap((event) =>
    event.places.map(({ article, start }) => [toPlaceKey(article, start), event] as const),
  );
  const events = new Map(places);
  const mayBeSameDay = createSameDays();
  return (date: string, sources: readonly Source[]): AheadEvent | undefined => {
    const found = sources.map(({ article, span: [start] }) => events.get(toPlaceKey(article, start)));
    return found.find((event) => event && mayBeSameDay(event.date, date));
  };
}
