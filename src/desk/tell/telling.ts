import type { Due } from './due.ts';
import type { Moves } from './moves.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Everything about digests and reminders; each caller gets only the part it needs. */
export type Telling = Subscriptions & Due & Moves;
