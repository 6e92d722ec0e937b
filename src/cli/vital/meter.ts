import type { Outcome } from '../../delivery/plan-outcome.ts';
import { createCounter } from './counter.ts';
import { createHistogram } from './histogram.ts';
import type { Metric } from './metric.ts';

/** Counts what happens in this process. */
export type Meter = {
  answered(platform: string, seconds: number): void;
  /** A delivery attempt: its outcome, and how long after the post was due. */
  delivered(platform: string, outcome: Outcome['kind'], seconds: number): void;
  /** How late the event loop ran a timer. */
  delayed(seconds: number): void;
  metrics(): readonly Metric[];
};

const ANSWER_BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const LATE_BOUNDS = [1, 5, 10, 30, 60, 300, 900, 3600, 21_600];
const DELAY_BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

export function createMeter(): Meter {
  const answers = createHistogram('dateline_command_seconds', 'Time to answer commands, by platform', ANSWER_BOUNDS);
  const deliveries = createCounter('dateline_deliveries_total', 'Delivery attempts, by outcome', []);
  const lateness = createHistogram(
    'dateline_delivery_lateness_seconds',
    'Time from deciding on a post to delivering it, by platform',
    LATE_BOUNDS,
  );
  const delays = createHistogram(
    'dateline_event_loop_delay_seconds',
    'How late the event loop ran its timers',
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
