import type { EditionEvent, Passage } from '../../../core/editions/edition.ts';
import type { KnownDate } from '../../../core/views/views.ts';

/** A date of the book, and whether the story's events have it too. */
export type JoinedDate = { readonly known: KnownDate; readonly isOfStory: boolean };

/**
 * One row an event: dates of one day that stand in the sentences of one event of the story become the one that most
 * articles give, with the sources of all. What the team decided about stays by itself. Order is kept. Pure and linear.
 */
export function joinAhead(dates: readonly KnownDate[], ahead: readonly EditionEvent[]): readonly JoinedDate[] {
  const places = indexPlaces(ahead);
  const groups = Map.groupBy(dates, (known) => (known.mark ? known : (eventOf(known, places) ?? known)));
  return [...groups].map(([event, rows]) => ({ known: joinRows(rows), isOfStory: !('hasPassed' in event) }));
}

type Places = ReadonlyMap<string, readonly { readonly event: EditionEvent; readonly passage: Passage }[]>;

function indexPlaces(ahead: readonly EditionEvent[]): Places {
  const places = ahead.flatMap((event) => [event.best, ...event.also].map((passage) => ({ event, passage })));
  return Map.groupBy(places, ({ passage }) => passage.article);
}

function eventOf({ date, sources }: KnownDate, places: Places): EditionEvent | undefined {
  for (const { article, span } of sources) {
    const found = places
      .get(article)
      ?.find(({ event, passage }) => event.date === date && passage.span[0] <= span[0] && span[1] <= passage.span[1]);
    if (found) return found.event;
  }
  return undefined;
}

function joinRows(rows: readonly KnownDate[]): KnownDate {
  const [first, ...others] = rows.toSorted((a, b) => b.sources.length - a.sources.length);
  if (first === undefined) throw new Error('a group without dates');
  if (others.length === 0) return first;
  const known = new Set(first.sources.map(({ article }) => article));
  const more = others
    .flatMap(({ sources }) => sources)
    .filter(({ article }) => {
      const isNew = !known.has(article);
      known.add(article);
      return isNew;
    });
  const setBy = first.setBy ?? others.find((other) => other.setBy !== null)?.setBy ?? null;
  return { ...first, setBy, sources: [...first.sources, ...more] };
}
