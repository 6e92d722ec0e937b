import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';

export type DiscordParts = {
  readonly token: string;
  /** Another REST base, such as a protocol peer's; null for Discord's own. The gateway's address comes from it. */
  readonly apiUrl?: string | null;
  /** If set, all commands are registered only in this guild, where they appear immediately. */
  readonly guildId?: string | null;
  /** Roles that may manage digests, reminders and sources without Manage Server. */
  readonly managerRoles?: readonly string[];
  /** Ids of the people who run the desk. */
  readonly operators?: readonly string[];
  /** Which of several processes that share the guilds this is; the only one if absent. */
  readonly shard?: ShardPlace;
  /** How long Discord may take to answer before the request is retried; 15 seconds if absent. */
  readonly timeoutMs?: number;
  /** How long the gateway may be away before Dateline reconnects; two minutes if absent. */
  readonly patienceMs?: number;
  readonly front: Front;
  readonly log: Log;
};

type ShardPlace = { readonly id: number; readonly count: number };
