import type { Clock } from '../../../core/clock.ts';
import type { Guard } from '../address/guard.ts';
import type { FetchLimits } from '../result/limits.ts';
import type { Agents } from './agents.ts';
import type { HostQueue } from './host-queue.ts';

/** What all requests of a fetch share. */
export type Wire = {
  readonly clock: Clock;
  readonly limits: FetchLimits;
  readonly userAgent: string;
  readonly queue: HostQueue;
  readonly agents: Agents;
  /** `own` applies the allow-list; `strangers` is for an address that a public site redirects to. */
  readonly guards: { readonly own: Guard; readonly strangers: Guard };
  /** Aborted when the fetch is closed. */
  readonly life: AbortSignal;
};
