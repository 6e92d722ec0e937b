import type { EditionEvent, Passage } from '../../../core/editions/edition.ts';
import type { Source } from '../../../core/source.ts';

/** A date as it is listed: what the team decided about stays by itself. */
type DateRow = { readonly date: string; readonly setBy: string | null; readonly mark?: unknown };

/** Rows that are one event, and whether the story's events have it too. */
export type JoinedRow<T> = { readonly row: T; readonly isOfStory: boolean };

/** How the sources of a row are read and put together. */
export type RowSources<T, S> = {
  readonly of: (row: T) => readonly S[];
  readonly at: (source: S) => Source;
  readonly join: (row: T, parts: { readonly setBy: string | null; readonly sources: readonly S[] }) => T;
};

/**
 * One row an event: dates of one day that stand in the sentences of one event of the story become the one that most
 * articles give, with the sources of all. Order is kept. Pure and linear.
 */
export function joinRows<T extends DateRow, S>(
  rows: readonly T[],
  ahead: readonly EditionEvent[],
  sources: RowSources<T, S>,
): readonly JoinedRow<T>[] {
  const places = indexPlaces(ahead);
  const eventOf = (row: T) => findEvent(row.date, sources.of(row).map(sources.at), places);
  const groups = Map.groupBy(rows, (row): T | EditionEvent => (row.mark ? row : (eventOf(row) ?? row)));
  return [...groups].flatMap(([event, same]) => {
    const row = joinSame(same, sources);
    return row ? [{ row, isOfStory: !same.some((one) => one === event) }] : [];
  });
}

type Places = ReadonlyMap<string, readonly { readonly event: EditionEvent; readonly passage: Passage }[]>;

function indexPlaces(ahead: readonly EditionEvent[]): Places {
  const places = ahead.flatMap((event) => [event.best, ...event.also].map((passage) => ({ event, passage })));
  return Map.groupBy(places, ({ passage }) => passage.article);
}

function findEvent(date: string, sources: readonly Source[], places: Places): EditionEvent | undefined {
  for (const { article, span } of sources) {
    const found = places
      .get(article)
      ?.find(({ event, passage }) => event.date === date && passage.span[0] <= span[0] && span[1] <= passage.span[1]);
    if (found) return found.event;
  }
  return undefined;
}

function joinSame<T extends DateRow, S>(rows: readonly T[], { of, join }: RowSources<T, S>): T | undefined {
  const [first, ...others] = rows.toSorted((a, b) => of(b).length - of(a).length);
  if (first === undefined || others.length === 0) return first;
  const setBy = first.setBy ?? others.find((other) => other.setBy !== null)?.setBy ?? null;
  return join(first, { setBy, sources: [...of(first), ...others.flatMap(of)] });
}
