/**
 * Yields the results of `work` in the order of the items, with at most `width` items in progress, so memory stays bounded
 * however many there are. The first failure ends it with its error, once everything in progress has settled.
 */
export async function* mapInOrder<T, R>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<Awaited<R>> {
  const underWay: Promise<R>[] = [];
  try {
    for (const item of items) {
      if (underWay.length >= width) yield* giveFirst(underWay);
      underWay.push(startQuietly(work, item));
    }
    while (underWay.length > 0) yield* giveFirst(underWay);
  } finally {
    await Promise.allSettled(underWay);
  }
}

async function* giveFirst<R>(underWay: Promise<R>[]): AsyncGenerator<Awaited<R>> {
  const first = underWay.shift();
  if (first) yield await first;
}

/** A failure is reported in its turn; until then no one handles it, and that must not end the process. */
function startQuietly<T, R>(work: (item: T) => Promise<R>, item: T): Promise<R> {
  const result = work(item);
  result.catch(() => {});
  return result;
}
