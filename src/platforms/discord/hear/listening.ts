import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';

/** What everything that answers an interaction needs. */
export type Listening = { readonly front: Front; readonly managerRoles: readonly string[]; readonly log: Log };
