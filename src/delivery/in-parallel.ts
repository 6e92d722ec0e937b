/** Runs a task for each item, with limited concurrency; settles when all have. */
export async function inParallel<T>(items: readonly T[], most: number, run: (item: T) => Promise<void>): Promise<void> {
  const left = [...items].reverse();
  const worker = async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await run(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
}
