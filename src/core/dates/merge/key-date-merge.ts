import type { DateMark, RulingMark } from '../../rulings/ruling.ts';
import type { Source } from '../../source.ts';
import type { SourcedKeyDate } from '../../views/views.ts';
import { type Stems, toStems } from '../event-stems.ts';
import { fitsDate } from '../fits-date.ts';
import type { Certainty } from '../key-date.ts';
import { areSameEvent, areSameEventMoved, areSameEventWithin, areSameTarget } from '../key-date-event.ts';
import { bestLabelled } from '../label-score.ts';
import { createThreadIndex } from './key-date-threads.ts';

/** A date that moved: what it was, what it is, and the article that says so; or the newest one, if the team moved it. */
export type DateMove = {
  readonly from: string;
  readonly to: string;
  readonly source: Source;
  /** When the article was corrected to say so (ISO 8601, an instant); absent if a newer article says it. */
  readonly corrected?: string;
  /** Present if the team moved it. */
  readonly ruling?: RulingMark;
};

/** One event of a story at one date, merged from all its articles. */
export type MergedKeyDate = {
  /** The event's current date, as the most precise source gives it. */
  readonly date: string;
  /** As the newest article words it. */
  readonly certainty: Certainty;
  readonly event: string;
  /** The newest source that names someone. */
  readonly setBy: string | null;
  /** Every source for this event, also at its earlier dates; newest article first. */
  readonly sources: readonly SourcedKeyDate[];
  /** Oldest first; empty if the date never moved. */
  readonly moved: readonly DateMove[];
  /** What the team decided about it, if it did. A date that the team added has no sources. */
  readonly mark?: DateMark;
};

/** Oldest first, never empty. */
type Thread = [SourcedKeyDate, ...SourcedKeyDate[]];

/** A thread, with the stems of its event's names: each name once. */
type Told = { readonly items: Thread; readonly names: Map<string, Stems> };

/**
 * Key dates of a story, each event once, by date. The same event at the same date becomes one with several sources. If a
 * newer article gives it a new date before the old one has come, the date moved; likewise if one article names a planned
 * day that is over and a later day.
 * Two events are never merged on their date alone: their names must share words. Pure; the items' order does not matter.
 * Only threads that share a word are compared, so tens of thousands of dates take a fraction of a second.
 */
export function mergeKeyDates(items: readonly SourcedKeyDate[]): readonly MergedKeyDate[] {
  const threads = createThreads();
  for (const item of items.toSorted(byFirstPublished)) threads.add(item);
  return threads.all().sort(byDateOfEvent);
}

/** Threads as they grow, one item after the other in order of publication. */
export type DateThreads = {
  /** Returns a function that takes it out again; additions are undone in reverse order. */
  add(item: SourcedKeyDate): () => void;
  /** In no order; a thread that did not change is the same object as before. */
  all(): MergedKeyDate[];
};

export function createThreads(): DateThreads {
  const threads: Told[] = [];
  const index = createThreadIndex();
  const merged: (MergedKeyDate | undefined)[] = [];

  function findPlace(item: SourcedKeyDate, stems: Stems): number {
    const find = (places: readonly number[], isIt: (told: Told) => boolean) =>
      places.find((at) => threads[at] !== undefined && isIt(threads[at]));
    return (
      find(index.ofYear(stems, item.keyDate.date), (told) => isSame(told, item, stems)) ??
      find(index.ofTwo(stems), (told) => isMoved(told, item, stems)) ??
      threads.length
    );
  }

  return {
    add(item) {
      const { date, event } = item.keyDate;
      const stems = toStems(event);
      const place = findPlace(item, stems);
      const told = threads[place];
      const thread: Told = told ?? { items: [item], names: new Map() };
      if (told) told.items.push(item);
      threads[place] = thread;
      const isNamed = thread.names.has(event);
      thread.names.set(event, stems);
      const withdraw = index.add(place, stems, date);
      merged[place] = undefined;
      return () => {
        withdraw();
        if (!isNamed) thread.names.delete(event);
        if (told) told.items.pop();
        else threads.pop();
        merged.length = threads.length;
        if (told) merged[place] = undefined;
      };
    },
    all: () =>
      threads.map((told, place) => {
        const known = merged[place] ?? toMerged(told.items);
        merged[place] = known;
        return known;
      }),
  };
}

function toMerged(thread: Thread): MergedKeyDate {
  const sources = thread.toReversed();
  const { keyDate } = thread.reduce((best, item) => (isFirmer(item, best) ? item : best));
  const date = sources.reduce((known, source) => preciser(known, source.keyDate.date), keyDate.date);
  return {
    date,
    certainty: keyDate.certainty,
    event: eventOf(keyDate, date, sources),
    setBy: sources.find((known) => known.keyDate.setBy !== null)?.keyDate.setBy ?? null,
    sources,
    moved: movesOf(thread),
  };
}

/**
 * The name by which it stands, unless another source of the same date has a clearly better one. One that says when must say what `date`, the most
 * precise that is given, says.
 */
function eventOf(standing: SourcedKeyDate['keyDate'], date: string, sources: readonly SourcedKeyDate[]): string {
  const all = sources.map(({ keyDate }) => keyDate);
  const same = all.filter((known) => known.date === standing.date);
  const named = [standing, ...same].filter(({ event }) => event !== '');
  const fitting = named.filter((known) => fitsDate(known.event, known.date, date));
  const precise = fitting.length > 0 ? [] : all.filter((known) => known.date === date);
  const best = bestLabelled([...fitting, ...precise, ...named], ({ event }) => event);
  return best?.event ?? sources.find((known) => known.keyDate.event !== '')?.keyDate.event ?? '';
}

/** The newer article wins; within one article, the more certain wording does. */
function isFirmer(item: SourcedKeyDate, best: SourcedKeyDate): boolean {
  if (dayTold(item) !== dayTold(best)) return true;
  return CERTAINTIES.indexOf(item.keyDate.certainty) < CERTAINTIES.indexOf(best.keyDate.certainty);
}

function movesOf(thread: Thread): DateMove[] {
  const moves: DateMove[] = [];
  let standing = thread[0]?.keyDate.date ?? '';
  for (const item of thread) {
    const { keyDate, source } = item;
    const corrections = correctionsOf(item);
    moves.push(...corrections);
    const isTold = corrections.some(({ from }) => isCompatible(from, standing));
    if (!isTold && !isCompatible(standing, keyDate.date)) moves.push({ from: standing, to: keyDate.date, source });
    standing = isCompatible(standing, keyDate.date) ? preciser(standing, keyDate.date) : keyDate.date;
  }
  return moves;
}

/** How a date moved as one article was corrected, oldest first. */
function correctionsOf({ keyDate, source, earlier = [] }: SourcedKeyDate): DateMove[] {
  const dates = [keyDate.date, ...earlier.map(({ date }) => date)];
  return earlier
    .flatMap(({ date, until }, i) => {
      const to = dates[i] ?? date;
      return isCompatible(date, to) ? [] : [{ from: date, to, source, corrected: until }];
    })
    .reverse();
}

function isSame({ items, names }: Told, { keyDate }: SourcedKeyDate, stems: Stems): boolean {
  const last = items.at(-1)?.keyDate;
  if (!last || !isCompatible(last.date, keyDate.date)) return false;
  const isTarget = last.certainty === 'target' && keyDate.certainty === 'target';
  const areSame = last.date !== keyDate.date ? areSameEventWithin : isTarget ? areSameTarget : areSameEvent;
  return names.values().some((known) => areSame(known, stems));
}

function isMoved({ items, names }: Told, item: SourcedKeyDate, stems: Stems): boolean {
  const { keyDate, source } = item;
  const last = items.at(-1);
  if (!last || last.keyDate.certainty === 'past' || isCompatible(last.keyDate.date, keyDate.date)) return false;
  const canMove =
    last.source.article === source.article ? isStalePlan(last, keyDate.date) : isStillAhead(last, dayTold(item));
  return canMove && areSameEventMoved(names.get(last.keyDate.event) ?? toStems(last.keyDate.event), stems);
}

/** One article gives a planned day that is over and a later one: "scheduled for the 8th, and then moved to the 20th". */
function isStalePlan({ keyDate, source }: SourcedKeyDate, date: string): boolean {
  return keyDate.date < (source.published ?? '') && keyDate.date < date;
}

/** The old date must still be ahead when the newer article appears: afterwards a new event of its kind is more likely. */
function isStillAhead(last: SourcedKeyDate, told: string): boolean {
  const { date } = last.keyDate;
  return told > dayTold(last) && told.slice(0, date.length) <= date;
}

/** The day on which an article said so: when it was published, or corrected to say it. '' if it has none. */
function dayTold({ keyDate, source, earlier = [] }: SourcedKeyDate): string {
  const [before] = earlier;
  const corrected = before && before.date !== keyDate.date ? before.until.slice(0, 'YYYY-MM-DD'.length) : '';
  const [newest = ''] = [source.published ?? '', corrected].sort().reverse();
  return newest;
}

/** A month includes its days: "2016-08" may be 2016-08-01. Weeks, quarters and seasons match only themselves. */
function isCompatible(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

const preciser = (a: string, b: string) => (b.startsWith(`${a}-`) ? b : a);

const CERTAINTIES: readonly Certainty[] = ['past', 'deadline', 'target', 'scheduled', 'expected'];

/** The order in which items are added: by the day on which their articles said so. */
export function byFirstPublished(a: SourcedKeyDate, b: SourcedKeyDate): number {
  return (
    compareText(dayTold(a), dayTold(b)) ||
    compareText(a.source.article, b.source.article) ||
    compareText(a.keyDate.date, b.keyDate.date) ||
    a.keyDate.span[0] - b.keyDate.span[0]
  );
}

/** The order in which merged dates are shown. */
export function byDateOfEvent(a: MergedKeyDate, b: MergedKeyDate): number {
  return compareText(a.date, b.date) || compareText(a.event, b.event);
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
