export type Labels = Readonly<Record<string, string>>;

export type Sample = {
  /** After the name: _bucket, _sum, _count; empty but for a histogram. */
  readonly suffix: string;
  readonly labels: Labels;
  readonly value: number;
};

/** One metric of Prometheus with all its samples. Its name and labels are a promise to whoever draws it. */
export type Metric = {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter' | 'histogram';
  readonly samples: readonly Sample[];
};

/** A gauge of one value. */
export function toGauge(name: string, help: string, value: number): Metric {
  return { name, help, type: 'gauge', samples: [{ suffix: '', labels: {}, value }] };
}
