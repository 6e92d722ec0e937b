import type { Log } from '../core/log.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Due } from '../desk/tell/due.ts';
import type { Store } from '../store/port/port.ts';

/** What every job needs. */
export type JobParts = {
  readonly store: Store;
  /** What to post from the desk of a workspace, by its name. */
  readonly dueOf: (desk: string) => Promise<Due>;
  readonly delivery: Delivery;
  readonly log: Log;
};
