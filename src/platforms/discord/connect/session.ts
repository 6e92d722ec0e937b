import { Client, GatewayIntentBits, Partials } from 'discord.js';
import type { TellNews } from '../../../core/connection/connection.ts';
import { listenToDiscord, listenToDiscordMessages } from '../hear/listen.ts';
import { createRegistrar } from '../register/registrar.ts';
import type { DiscordParts } from './discord-parts.ts';
import { followGuilds } from './follow-guilds.ts';
import { logEvents } from './log-events.ts';
import { logIn } from './log-in.ts';

/** One lifetime of discord.js's client, which cannot be reused after it is destroyed. */
export type Session = { start(): Promise<void>; close(): Promise<void> };

// Ten thousand in ten minutes lead to a ban.
const REFUSED_BEFORE_WARNING = 500;
const TIMEOUT_MS = 15_000;
// A session can be resumed for about this long.
const PATIENCE_MS = 120_000;

export function createSession(parts: DiscordParts, tell: TellNews): Session {
  const { token, guildId, managerRoles = [], operators = [], front, log } = parts;
  const apiUrl = parts.apiUrl ?? null;
  const shard = parts.shard ?? { id: 0, count: 1 };
  const client = new Client({
    // Without the privileged intent, Discord sends the text only of messages that are addressed to the bot.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: {
      ...(apiUrl ? { api: apiUrl } : {}),
      timeout: parts.timeoutMs ?? TIMEOUT_MS,
      invalidRequestWarningInterval: REFUSED_BEFORE_WARNING,
    },
    shards: [shard.id],
    shardCount: shard.count,
  });
  const listening = { front, rights: { managerRoles, operators }, log };
  listenToDiscord(client, listening);
  listenToDiscordMessages(client, listening);
  const registrar = createRegistrar(client, { onlyGuild: guildId ?? null, isFirst: shard.id === 0 }, front, log);
  followGuilds(client, registrar, front, log);
  logEvents(client, log);
  let stopWatching = () => {};
  let stopListening = () => {};

  async function start(): Promise<void> {
    const patienceMs = parts.patienceMs ?? PATIENCE_MS;
    const watch = await logIn(client, { token, apiUrl, patienceMs, tell });
    stopWatching = watch.stop;
    // It answers from now on, even if registering commands in many servers takes long.
    tell({ kind: 'back' });
    await registrar.registerAll();
    stopListening = front.onCommandsChanged((workspace) => void registrar.registerChanged(workspace));
    log.info({ shard: shard.id, guilds: client.guilds.cache.size }, 'Discord connected');
  }

  async function close(): Promise<void> {
    stopWatching();
    stopListening();
    await client.destroy();
  }

  return { start, close };
}
