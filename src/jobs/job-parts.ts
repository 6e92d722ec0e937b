import type { Log } from '../core/log.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Telling } from '../desk/tell/telling.ts';
import type { Store } from '../store/port.ts';

/** What every job is handed. */
export type JobParts = {
  readonly store: Store;
  readonly telling: Telling;
  readonly delivery: Delivery;
  readonly log: Log;
};
