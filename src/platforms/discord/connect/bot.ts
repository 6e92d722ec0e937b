import { Client, GatewayIntentBits } from 'discord.js';
import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';
import type { Sender } from '../../../delivery/sender.ts';
import { listen } from '../hear/listen.ts';
import { createRegistrar } from '../register/registrar.ts';
import { createDiscordSender } from '../send/sender.ts';
import { followGuilds } from './follow-guilds.ts';
import { logEvents } from './log-events.ts';
import { logIn } from './log-in.ts';

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
  readonly front: Front;
  readonly log: Log;
};

type ShardPlace = { readonly id: number; readonly count: number };

/** Dateline on Discord: `start` resolves when it is online and its commands are registered. */
export type Discord = {
  readonly sender: Sender;
  start(): Promise<void>;
  close(): Promise<void>;
};

// Ten thousand in ten minutes would be a ban.
const REFUSED_BEFORE_WARNING = 500;
const TIMEOUT_MS = 15_000;

/** Connects by the real discord.js; needs no privileged intent. */
export function createDiscord(parts: DiscordParts): Discord {
  const { token, apiUrl, guildId, managerRoles = [], operators = [], front, log } = parts;
  const shard = parts.shard ?? { id: 0, count: 1 };
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: {
      ...(apiUrl ? { api: apiUrl } : {}),
      timeout: parts.timeoutMs ?? TIMEOUT_MS,
      invalidRequestWarningInterval: REFUSED_BEFORE_WARNING,
    },
    shards: [shard.id],
    shardCount: shard.count,
  });
  listen(client, { front, rights: { managerRoles, operators }, log });
  const registrar = createRegistrar(client, { onlyGuild: guildId ?? null, isFirst: shard.id === 0 }, front, log);
  followGuilds(client, registrar, front, log);
  logEvents(client, log);
  let stopListening = () => {};

  async function start(): Promise<void> {
    await logIn(client, token);
    await registrar.registerAll();
    stopListening = front.onCommandsChanged(() => void registrar.registerAll());
    log.info({ shard: shard.id, guilds: client.guilds.cache.size }, 'Discord connected');
  }

  async function close(): Promise<void> {
    stopListening();
    await client.destroy();
  }

  return {
    sender: createDiscordSender({ token, apiUrl: apiUrl ?? null }),
    start,
    close,
  };
}
