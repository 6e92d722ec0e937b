import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import type { Source } from '../../../core/source.ts';
import type { KnownDate } from '../../../core/views/views.ts';
import { type EditionAhead, joinRows } from './join-rows.ts';

/** A date of the book, and whether the story's events have it too. */
export type JoinedDate = { readonly known: KnownDate; readonly isOfStory: boolean };

/** Dates as they are shown, one row an event. */
export function joinAhead(dates: readonly KnownDate[], edition: EditionAhead): readonly JoinedDate[] {
  const joined = joinRows<KnownDate, Source>(dates, edition, {
    of: ({ sources }) => sources,
    at: (source) => source,
    join: (known, { sources, ...parts }) => ({ ...known, ...parts, sources: distinct(sources) }),
  });
  return joined.map(({ row, isOfStory }) => ({ known: row, isOfStory }));
}

/** Each article once. */
function distinct(sources: readonly Source[]): readonly Source[] {
  return [...Map.groupBy(sources, ({ article }) => article).values()].flatMap(([first]) => first ?? []);
}

type SourcedDate = MergedKeyDate['sources'][number];

/**
 * The same for dates as they are merged: for reminders, digests and calendars. Every source stays, newest first: what was
 * received of any of them was received of the event.
 */
export function joinMerged(dates: readonly MergedKeyDate[], edition: EditionAhead): readonly MergedKeyDate[] {
  const joined = joinRows<MergedKeyDate, SourcedDate>(dates, edition, {
    of: ({ sources }) => sources,
    at: ({ source }) => source,
    join: (merged, { sources, ...parts }) => ({ ...merged, ...parts, sources: sources.toSorted(byNewest) }),
  });
  return joined.map(({ row }) => row);
}

function byNewest({ source: a }: SourcedDate, { source: b }: SourcedDate): number {
  const [first, second] = [a.published ?? '', b.published ?? ''];
  return first === second ? 0 : first < second ? 1 : -1;
}
