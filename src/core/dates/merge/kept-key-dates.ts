import type { SourcedKeyDate } from '../../views/views.ts';
import { byDateOfEvent, byFirstPublished, createThreads, type MergedKeyDate } from './key-date-merge.ts';

/** Merged key dates that are kept, and brought up as articles change. */
export type KeptKeyDates = {
  /** Replaces what is known of some articles, by id. The newer they are, the less has to be merged again. */
  replace(articles: ReadonlySet<string>, items: readonly SourcedKeyDate[]): void;
  /** By date; the same list until something is replaced. */
  merged(): readonly MergedKeyDate[];
  count(): number;
};

/** What it gives is what `mergeKeyDates` gives for all items at once. */
export function keepKeyDates(): KeptKeyDates {
  const threads = createThreads();
  let items: SourcedKeyDate[] = [];
  const undo: (() => void)[] = [];
  const held = new Map<string, number>();
  let list: readonly MergedKeyDate[] = [];
  let isCurrent = true;

  function count(some: readonly SourcedKeyDate[], by: number): void {
    for (const { source } of some) held.set(source.article, (held.get(source.article) ?? 0) + by);
  }

  /** Where the first item is that has to go, or before which one comes. */
  function findFirst(articles: ReadonlySet<string>, added: readonly SourcedKeyDate[]): number {
    const isHeld = [...articles].some((article) => (held.get(article) ?? 0) > 0);
    const gone = isHeld ? items.findIndex(({ source }) => articles.has(source.article)) : -1;
    const [first] = added;
    const place = first ? lowerBound(items, first) : items.length;
    return gone < 0 ? place : Math.min(gone, place);
  }

  return {
    replace(articles, some) {
      const added = some.toSorted(byFirstPublished);
      const from = findFirst(articles, added);
      if (from === items.length && added.length === 0) return;
      const tail = items.slice(from);
      while (undo.length > from) undo.pop()?.();
      items = items.slice(0, from);
      const next = [...tail.filter(({ source }) => !articles.has(source.article)), ...added].sort(byFirstPublished);
      count(tail, -1);
      count(next, 1);
      for (const item of next) {
        undo.push(threads.add(item));
        items.push(item);
      }
      isCurrent = false;
    },
    merged() {
      if (isCurrent) return list;
      const all = new Set(threads.all());
      // What did not change is in order already, which makes sorting quick.
      const same = list.filter((merged) => all.delete(merged));
      list = [...same, ...all].sort(byDateOfEvent);
      isCurrent = true;
      return list;
    },
    count: () => items.length,
  };
}

/** The first place whose item does not come before this one. */
function lowerBound(items: readonly SourcedKeyDate[], item: SourcedKeyDate): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = items[middle];
    if (there && byFirstPublished(there, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
