import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';

export type DiscordParts = {
  readonly token: string;
  /** Another REST base, such as a protocol peer's; null for Discord's own. The gateway's address comes from it. */
  readonly apiUrl?: string | null;
  /** Only this guild: every command is registered there, where it appears at once. */
  readonly guildId?: string | null;
  /** Roles that may manage digests, reminders and sources without Manage Server. */
  readonly managerRoles?: readonly string[];
  /** Ids of the people who run the desk. */
  readonly operators?: readonly string[];
  /** Which of several processes this is that share the guilds; the only one where absent. */
  readonly shard?: ShardPlace;
  /** How long Discord may take to answer a request before it is asked again; 15 seconds where absent. */
  readonly timeoutMs?: number;
  /** How long the gateway may be away before it is connected to anew; two minutes where absent. */
  readonly patienceMs?: number;
  readonly front: Front;
  readonly log: Log;
};

type ShardPlace = { readonly id: number; readonly count: number };
