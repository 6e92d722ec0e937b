import type { Log } from '../core/log.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Due } from '../desk/tell/due.ts';
import type { Store } from '../store/port.ts';

/** What every job needs. */
export type JobParts = {
  readonly store: Store;
  readonly telling: Due;
  readonly delivery: Delivery;
  readonly log: Log;
};
