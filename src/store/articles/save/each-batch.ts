import { giveWay } from '../../../core/concurrency/give-way.ts';
import { toBatches } from '../../../core/concurrency/to-batches.ts';

/** Writes rows a batch at a time, letting other work run in between. `weigh` gives a row's characters, if they vary. */
export async function eachBatch<T>(
  rows: readonly T[],
  weigh: ((row: T) => number) | null,
  write: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (const batch of toBatches(rows, weigh)) {
    await write(batch);
    await giveWay();
  }
}
