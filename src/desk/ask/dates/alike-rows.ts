import { fitsDate } from '../../../core/dates/fits-date.ts';
import { isOff } from '../../../core/dates/is-off.ts';
import type { Certainty } from '../../../core/dates/key-date.ts';
import { bestLabelled } from '../../../core/dates/label-score.ts';
import type { AlikeLabels } from '../../../core/dates/merge/alike-labels.ts';
import { createSameDays } from '../../../core/dates/merge/same-days.ts';
import { isDay } from '../../../core/events/is-day.ts';
import type { Source } from '../../../core/source.ts';

/** A date as it is listed: what the team decided about stays by itself. */
export type ListedDate = {
  readonly date: string;
  readonly certainty: Certainty;
  readonly event: string;
  readonly setBy: string | null;
  readonly mark?: unknown;
};

/** Rows that are one event, and whether the story's events have it too. */
export type JoinedRow<T> = { readonly row: T; readonly isOfStory: boolean };

/** What rows that are one event have in common. */
type JoinedParts<S> = Pick<ListedDate, 'certainty' | 'event' | 'setBy'> & { readonly sources: readonly S[] };

/** How the sources of a row are read and put together. */
export type RowSources<T, S> = {
  readonly of: (row: T) => readonly S[];
  readonly at: (source: S) => Source;
  readonly join: (row: T, parts: JoinedParts<S>) => T;
};

/** Nobody reads a longer list row by row; bounds the work. */
const MOST_COMPARED = 120;

/** Rows told in the sentences of one event, divided where they name different things: much is told of one day, and more of one month. */
export function divideRows<T extends ListedDate>(
  rows: readonly T[],
  { mayBeOne, mayBeOneOfPeriod }: AlikeLabels,
): readonly T[][] {
  const parts: T[][] = [];
  for (const row of rows) {
    const isOne = (other: T) =>
      (isDay(row.date) && row.date === other.date ? mayBeOne : mayBeOneOfPeriod)(row.event, other.event);
    const part = parts.find((known) => known.some(isOne));
    if (part) part.push(row);
    else parts.push([row]);
  }
  return parts;
}

/** Rows that name one event in different words, on days that may be the same, in the place of the first. */
export function joinAlikeRows<T extends ListedDate, S>(
  rows: readonly JoinedRow<T>[],
  sources: RowSources<T, S>,
  { areAlike }: AlikeLabels,
): readonly JoinedRow<T>[] {
  if (rows.length > MOST_COMPARED) return rows;
  const mayBeSameDay = createSameDays();
  const joined: JoinedRow<T>[] = [];
  for (const one of rows) {
    const at = joined.findIndex(
      ({ row }) => !row.mark && mayBeSameDay(row.date, one.row.date) && areAlike(row.event, one.row.event),
    );
    const known = joined[at];
    const row = known && !one.row.mark ? joinSame([known.row, one.row], null, sources) : undefined;
    if (known && row) joined[at] = { row, isOfStory: known.isOfStory || one.isOfStory };
    else joined.push(one);
  }
  return joined;
}

/** The row of the most precise date that most articles give. `told`: how certain the event is: that it is off counts, whichever article says so. */
export function joinSame<T extends ListedDate, S>(
  rows: readonly T[],
  told: Certainty | null,
  { of, join }: RowSources<T, S>,
): T | undefined {
  const [first, ...others] = rows.toSorted((a, b) => b.date.length - a.date.length || of(b).length - of(a).length);
  const off = [told, ...others.map(({ certainty }) => certainty)].find((one) => one !== null && isOff(one));
  if (first === undefined || (others.length === 0 && !off)) return first;
  const isOfDate = ({ event, date }: T) => fitsDate(event, date, first.date);
  return join(first, {
    certainty: off ?? first.certainty,
    event: bestLabelled([first, ...others.filter(isOfDate)], ({ event }) => event)?.event ?? first.event,
    setBy: first.setBy ?? others.find((other) => other.setBy !== null)?.setBy ?? null,
    sources: [...of(first), ...others.flatMap(of)],
  });
}
