import type { Clock } from '../../../core/clock.ts';
import type { Guard } from '../address/guard.ts';
import type { FetchLimits } from '../result/limits.ts';
import type { Agents } from './agents.ts';
import type { HostQueue } from './host-queue.ts';

/** What every request of a fetch shares. */
export type Wire = {
  readonly clock: Clock;
  readonly limits: FetchLimits;
  readonly userAgent: string;
  readonly queue: HostQueue;
  readonly agents: Agents;
  /** `own` knows the allow-list; `strangers` is for an address that a site out on the Internet sends on to. */
  readonly guards: { readonly own: Guard; readonly strangers: Guard };
  /** Aborted when the fetch is closed. */
  readonly life: AbortSignal;
};
