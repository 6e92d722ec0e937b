export type Labels = Readonly<Record<string, string>>;

export type Sample = {
  /** Added to the name: _bucket, _sum or _count; empty except in a histogram. */
  readonly suffix: string;
  readonly labels: Labels;
  readonly value: number;
};

/** One Prometheus metric with all its samples. Its name and labels must stay stable for people's dashboards. */
export type Metric = {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter' | 'histogram';
  readonly samples: readonly Sample[];
};

/** A gauge with one value. */
export function toGauge(name: string, help: string, value: number): Metric {
  return { name, help, type: 'gauge', samples: [{ suffix: '', labels: {}, value }] };
}
