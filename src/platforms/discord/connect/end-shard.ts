import { once } from 'node:events';
import type { Shard } from 'discord.js';

const END_MS = 10_000;

/** Tells a shard's process to end and waits for it; kills it if it does not. */
export async function endShard(shard: Shard): Promise<void> {
  const { process: child } = shard;
  if (!child) return;
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
  shard.kill();
  await ended;
  clearTimeout(timer);
}
