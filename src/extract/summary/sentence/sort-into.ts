import type { Span } from '../../../core/text/span.ts';

/**
 * Items sorted into the stretches that hold their start: one list a stretch, in the order of the text. Both lists are
 * in the order of the text, and stretches do not overlap. Linear.
 */
export function sortInto<T>(stretches: readonly Span[], items: readonly T[], startOf: (item: T) => number): T[][] {
  let next = 0;
  const skipTo = (place: number) => {
    for (let item = items[next]; item !== undefined && startOf(item) < place; item = items[next]) next += 1;
    return next;
  };
  return stretches.map(([start, end]) => items.slice(skipTo(start), skipTo(end)));
}
