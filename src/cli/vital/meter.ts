import type { Outcome } from '../../delivery/plan-outcome.ts';
import { createCounter } from './counter.ts';
import { createHistogram } from './histogram.ts';
import type { Metric } from './metric.ts';

/** Where what happens in this process is counted. */
export type Meter = {
  answered(platform: string, seconds: number): void;
  /** A try of a delivery, and how long after the post was due it came out so. */
  delivered(platform: string, outcome: Outcome['kind'], seconds: number): void;
  /** How much longer than asked the event loop took to come round. */
  delayed(seconds: number): void;
  metrics(): readonly Metric[];
};

const ANSWER_BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LATE_BOUNDS = [1, 5, 10, 30, 60, 300, 900, 3600, 21_600];
const DELAY_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

export function createMeter(): Meter {
  const answers = createHistogram(
    'dateline_command_seconds',
    'How long commands took to be answered, by platform',
    ANSWER_BOUNDS,
  );
  const deliveries = createCounter('dateline_deliveries_total', 'Tries to deliver a post, by how they came out', []);
  const lateness = createHistogram(
    'dateline_delivery_lateness_seconds',
    'From when a post was decided until it was delivered, by platform',
    LATE_BOUNDS,
  );
  const delays = createHistogram(
    'dateline_event_loop_delay_seconds',
    'How much later than asked the event loop came round',
    DELAY_BOUNDS,
  );
  return {
    answered: (platform, seconds) => answers.observe({ platform }, seconds),
    delivered: (platform, outcome, seconds) => {
      deliveries.add({ platform, outcome });
      if (outcome === 'sent') lateness.observe({ platform }, seconds);
    },
    delayed: (seconds) => delays.observe({}, seconds),
    metrics: () => [answers, deliveries, lateness, delays].map((one) => one.metric()),
  };
}
