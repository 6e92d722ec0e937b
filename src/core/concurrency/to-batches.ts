/** SQLite takes 32,766 values in one statement, and no row here has more than 20. */
const MOST_ROWS = 200;
/** Small enough that no one waits long for one write. */
const MOST_CHARACTERS = 60_000;

/**
 * Splits rows or values into batches for one statement: few rows, and, if `weigh` gives a row's length, few characters. A
 * row longer than that gets a batch of its own.
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
