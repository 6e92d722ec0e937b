import type { Span } from '../../../core/text/span.ts';

/**
 * Sorts items into the stretches that contain their start: one list for each stretch, in text order. Both inputs are in
 * text order, and stretches do not overlap. Linear.
 */
export function sortInto<T>(
  stretches: readonly Span[],
  items: readonly T[],
  startOf: (item: T) => number,
): (readonly T[])[] {
  let next = 0;
  const skipTo = (place: number) => {
    for (let item = items[next]; item !== undefined && startOf(item) < place; item = items[next]) next += 1;
    return next;
  };
  return stretches.map(([start, end]) => {
    const [from, to] = [skipTo(start), skipTo(end)];
    return from === to ? NOTHING : items.slice(from, to);
  });
}

/** Most stretches hold nothing of most kinds. */
const NOTHING: readonly never[] = [];
