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
  const groups = new Map<AheadEvent | T, { readonly event: AheadEvent | undefined; readonly same: T[] }>();
  for (const row of own) {
    const event = row.mark ? undefined : eventOf(row.date, placesOf(row));
    const group = groups.get(event ?? row) ?? { event, same: [] };
    group.same.push(row);
    groups.set(event ?? row, group);
  }
  const joined = [...groups.values()].flatMap(({ event, same }) => {
    return divideRows(same, labels).flatMap((some) => {
      const row = joinSame(some, certaintyFor(some), sources);
      return row ? [{ row, isOfStory: event !== undefined }] : [];
    });
    /** What is said of an event is said of the rows that name it. */
    function certaintyFor(some: readonly T[]): Certainty | null {
      return event && some.some((row) => labels.mayBeOne(row.event, event.title ?? '')) ? event.certainty : null;
    }
  });
  return joinAlikeRows(joined, sources, labels);
}

/** The events of an edition, by where the words of their dates stand; read once, however often it is asked. */
const read = new WeakMap<EditionAhead['ahead'], ReadonlyMap<string, AheadEvent>>();

function eventsOf(ahead: EditionAhead['ahead']): ReadonlyMap<string, AheadEvent> {
  const known = read.get(ahead);
  if (known) return known;
  const places = ahead.flatMap((event) =>
    event.places.map(({ article, start }) => [toPlaceKey(article, start), event] as const),
  );
  const events = new Map(places);
  read.set(ahead, events);
  return events;
}

/** The event that plans a date. */
function createFindEvent(ahead: EditionAhead['ahead']) {
  const events = eventsOf(ahead);
  const mayBeSameDay = createSameDays();
  return (date: string, sources: readonly Source[]): AheadEvent | undefined => {
    const found = sources.map(({ article, span: [start] }) => events.get(toPlaceKey(article, start)));
    return found.find((event) => event && mayBeSameDay(event.date, date));
  };
}
