import type { Labels, Metric } from './metric.ts';

export type Counter = { add(labels: Labels): void; metric(): Metric };

/** Counts up since the program started; labels known in advance start at 0. */
export function createCounter(name: string, help: string, known: readonly Labels[]): Counter {
  const counts = new Map(known.map((labels) => [JSON.stringify(labels), { labels, value: 0 }]));
  return {
    add(labels) {
      const key = JSON.stringify(labels);
      const before = counts.get(key)?.value ?? 0;
      counts.set(key, { labels, value: before + 1 });
    },
    metric: () => ({
      name,
      help,
      type: 'counter',
      samples: [...counts.values()].map((count) => ({ suffix: '', ...count })),
    }),
  };
}
