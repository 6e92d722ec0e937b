import { wallClock } from '../../core/clock.ts';
import { PAUSES } from '../../core/connection/plan-retry.ts';
import { openDateline } from '../../main.ts';
import { createDiscord } from '../../platforms/discord/connect/bot.ts';
import type { ShardReport } from '../../platforms/discord/connect/gather-shards.ts';
import { COMMANDS_CHANGED } from '../../platforms/discord/connect/sharded.ts';
import { readSettings } from '../settings.ts';
import { createProgramLog } from '../show/program-log.ts';
import { keepConnected } from './keep-connected.ts';
import { tellConnection } from './tell-connection.ts';

await runShard();

/**
 * One shard of the bot, as discord.js's manager starts it: a separate desk on the same store, which only
 * answers. It ends when the manager says so, or is gone.
 */
async function runShard(): Promise<void> {
  const config = readSettings();
  const { SHARDS, SHARD_COUNT } = process.env;
  if (!config.discord || SHARDS === undefined || SHARD_COUNT === undefined) return;
  const told = untilTold();
  const log = createProgramLog(config);
  const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log });
  const shard = { id: Number(SHARDS), count: Number(SHARD_COUNT) };
  const discord = createDiscord({
    ...config.discord,
    operators: config.operators.discord,
    shard,
    front: dateline.front,
    log,
  });
  process.on('message', (message) => {
    if (message === COMMANDS_CHANGED) void dateline.refresh();
  });
  const { onChange, onFailure } = tellConnection({ platform: 'discord', shard: shard.id }, log, () => {});
  const kept = keepConnected(discord, {
    now: wallClock.now,
    chance: Math.random,
    pauses: PAUSES,
    onChange: (connection) => {
      onChange(connection);
      report({ connection });
    },
    onFailure,
  });
  await told;
  await kept.close();
  await dateline.close();
  if (process.connected) process.disconnect?.();
}

/** The manager reports the state of all shards. */
function report(how: ShardReport): void {
  if (process.connected) process.send?.(how);
}

/** Ctrl-C at a terminal reaches every process; a shard ignores it and waits for the manager. */
function untilTold(): Promise<void> {
  process.on('SIGINT', () => {});
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('disconnect', () => resolve());
  });
}
