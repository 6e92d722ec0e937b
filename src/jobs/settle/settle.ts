import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Due } from '../../desk/tell/due.ts';
import type { TellingSnapshot } from '../../desk/tell/reading.ts';
import type { JobParts } from '../job-parts.ts';

/** Settles one subscription and returns how many posts were written; undefined if another process was first. */
export type Settle = (parts: SettleParts, subscription: Subscription, now: Temporal.Instant) => Promise<number>;

export type SettleParts = JobParts & { readonly telling: Due; readonly reading: TellingSnapshot };
