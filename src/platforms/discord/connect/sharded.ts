import { setTimeout as wait } from 'node:timers/promises';
import { REST, type Shard, ShardEvents, ShardingManager } from 'discord.js';
import type { Front } from '../../../command/front/front.ts';
import type { TellNews } from '../../../core/connection/connection.ts';
import type { Log } from '../../../core/log.ts';
import type { Sender } from '../../../delivery/sender.ts';
import { createDiscordSender } from '../send/sender.ts';
import { askGateway } from './ask-gateway.ts';
import { endShard } from './end-shard.ts';
import { type GatheredShards, gatherShards } from './gather-shards.ts';
import { planRespawn } from './plan-respawn.ts';

/** The message to a shard when stories were added or removed. */
export const COMMANDS_CHANGED = 'commands changed';

export type ShardedParts = {
  readonly token: string;
  readonly apiUrl: string | null;
  readonly shards: number | 'auto';
  /** The program that is one shard. */
  readonly entry: string;
  readonly front: Front;
  readonly log: Log;
};

export type Sharded = { readonly sender: Sender; start(tell?: TellNews): Promise<void>; close(): Promise<void> };

// A bot may start this many sessions every five seconds; discord.js's manager adds half a second.
const IDENTIFY_MS = 5_500;
const READY_MS = 30_000;

/**
 * Dateline on Discord in several processes, one per shard, run by discord.js's own manager. Shards answer people; posts
 * are sent from here by REST alone, so that each is sent once. A shard reconnects by itself and reports its state; one
 * that dies is restarted.
 */
export function createSharded({ token, apiUrl, shards, entry, front, log }: ShardedParts): Sharded {
  const ending = new AbortController();
  const deaths = new Map<number, number>();
  let running: readonly Shard[] = [];
  let gathered: GatheredShards | undefined;
  let stopListening = () => {};

  async function spawn(shard: Shard): Promise<void> {
    try {
      const { pid } = await shard.spawn(READY_MS);
      log.info({ shard: shard.id, pid }, 'Discord shard started');
    } catch (error) {
      log.error({ shard: shard.id, error: String(error) }, 'a Discord shard did not become ready');
    }
  }

  async function respawn(shard: Shard): Promise<void> {
    if (ending.signal.aborted) return;
    gathered?.died(shard.id);
    const count = (deaths.get(shard.id) ?? 0) + 1;
    deaths.set(shard.id, count);
    const pauseMs = planRespawn(count);
    log.error({ shard: shard.id, pauseMs }, 'a Discord shard died');
    if (await isPassed(pauseMs, ending.signal)) await spawn(shard);
  }

  /** One after the other: sessions started faster than this are refused. */
  async function spawnAll([first, ...more]: readonly Shard[], paceMs: number): Promise<void> {
    if (first) await spawn(first);
    if (more.length > 0 && (await isPassed(paceMs, ending.signal))) await spawnAll(more, paceMs);
  }

  async function start(tell?: TellNews): Promise<void> {
    const rest = new REST(apiUrl ? { api: apiUrl } : {}).setToken(token);
    const { shards: advised, session_start_limit } = await askGateway(rest, apiUrl);
    const totalShards = shards === 'auto' ? advised : shards;
    const manager = new ShardingManager(entry, { totalShards, token, respawn: false });
    running = Array.from({ length: totalShards }, (_, id) => manager.createShard(id));
    const shardsNow = gatherShards(totalShards, (news) => tell?.(news));
    gathered = shardsNow;
    for (const shard of running) {
      shard.on(ShardEvents.Message, (message: unknown) => shardsNow.take(shard.id, message));
      shard.on(ShardEvents.Death, () => void respawn(shard));
      shard.on(ShardEvents.Ready, () => deaths.delete(shard.id));
    }
    stopListening = front.onCommandsChanged(() => void manager.broadcast(COMMANDS_CHANGED).catch(() => undefined));
    log.info({ shards: totalShards }, 'starting Discord shards');
    await spawnAll(running, IDENTIFY_MS / session_start_limit.max_concurrency);
    shardsNow.tell();
  }

  async function close(): Promise<void> {
    ending.abort();
    stopListening();
    await Promise.all(running.map(endShard));
  }

  return { sender: createDiscordSender({ token, apiUrl }), start, close };
}

/** False if it was canceled meanwhile. */
function isPassed(ms: number, signal: AbortSignal): Promise<boolean> {
  return wait(ms, true, { signal }).catch(() => false);
}
