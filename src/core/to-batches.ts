/** SQLite takes 32,766 values in one statement, and no row here has more than 20. */
const MOST_ROWS = 200;
/** What is written at once keeps nobody waiting for long. */
const MOST_CHARACTERS = 60_000;

/**
 * Rows, or values of a list, in batches that one statement takes: of a few rows, and of few characters where `weigh` tells
 * how many a row has. A row that is longer stands alone.
 */
export function toBatches<T>(rows: readonly T[], weigh: ((row: T) => number) | null): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let characters = 0;
  for (const row of rows) {
    const weight = weigh?.(row) ?? 0;
    const last = batches.at(-1);
    if (last && last.length < MOST_ROWS && characters + weight <= MOST_CHARACTERS) {
      last.push(row);
      characters += weight;
    } else {
      batches.push([row]);
      characters = weight;
    }
  }
  return batches;
}
