import type { Span } from '../../core/span.ts';

/**
 * Items sorted into the stretches that hold their start: one list a stretch, in the order of the text. Both lists are
 * in the order of the text, and stretches do not overlap. Linear.
 */
export function sortInto<T>(stretches: readonly Span[], items: readonly T[], startOf: (item: T) => number): T[][] {
  let next = 0;
  return stretches.map(([start, end]) => {
    const held: T[] = [];
    for (let item = items[next]; item !== undefined && startOf(item) < end; item = items[++next])
      if (startOf(item) >= start) held.push(item);
    return held;
  });
}
