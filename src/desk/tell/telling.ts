import type { Due } from './due.ts';
import type { Moves } from './moves.ts';
import type { Subscriptions } from './subscriptions.ts';

/** All of telling, as it is made; each who needs it is handed the part that is theirs. */
export type Telling = Subscriptions & Due & Moves;
