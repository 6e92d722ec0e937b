/** Two pages to go back and on to need no list of them. */
const FEWEST = 3;

/**
 * The pages to choose from on one of them, in order: all, or the first, the last and those around it where there are
 * more than `most`. None where there are too few to choose from.
 */
export function pagesAround(page: number, pages: number, most: number): readonly number[] {
  if (pages < FEWEST) return [];
  if (pages <= most) return countFrom(1, pages);
  const between = most - 2;
  const first = Math.min(Math.max(2, page - Math.floor(between / 2)), pages - between);
  return [1, ...countFrom(first, between), pages];
}

function countFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
