import type { Labels, Metric, Sample } from './metric.ts';

export type Histogram = { observe(labels: Labels, seconds: number): void; metric(): Metric };

type Series = { readonly labels: Labels; readonly counts: number[]; sum: number; count: number };

/** How many values were at most each bound; bounds are in seconds, in rising order. */
export function createHistogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const all = new Map<string, Series>();

  function seriesOf(labels: Labels): Series {
    const key = JSON.stringify(labels);
    const series = all.get(key) ?? { labels, counts: bounds.map(() => 0), sum: 0, count: 0 };
    all.set(key, series);
    return series;
  }

  function toSamples({ labels, counts, sum, count }: Series): readonly Sample[] {
    const buckets = [...bounds.map((bound, at) => [String(bound), counts[at] ?? 0] as const), ['+Inf', count] as const];
    return [
      ...buckets.map(([le, value]) => ({ suffix: '_bucket', labels: { ...labels, le }, value })),
      { suffix: '_sum', labels, value: sum },
      { suffix: '_count', labels, value: count },
    ];
  }

  return {
    observe(labels, seconds) {
      const series = seriesOf(labels);
      series.sum += seconds;
      series.count += 1;
      for (const [at, bound] of bounds.entries())
        if (seconds <= bound) series.counts[at] = (series.counts[at] ?? 0) + 1;
    },
    metric: () => ({ name, help, type: 'histogram', samples: [...all.values()].flatMap(toSamples) }),
  };
}
