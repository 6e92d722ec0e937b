import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';
import type { Rights } from './caller/rights.ts';

/** What all handlers of interactions need. */
export type Listening = { readonly front: Front; readonly rights: Rights; readonly log: Log };
