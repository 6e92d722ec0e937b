import { wallClock } from '../../core/clock.ts';
import type { Connection } from '../../core/connection/connection.ts';
import { PAUSES } from '../../core/connection/plan-retry.ts';
import type { Log } from '../../core/log.ts';
import type { Sender } from '../../delivery/sender.ts';
import type { Platform } from './connect-chats.ts';
import { keepConnected } from './keep-connected.ts';
import { tellConnection } from './tell-connection.ts';

/** A chat service that Dateline is connected to, or keeps trying to reach. */
export type Chat = { readonly sender: Sender; connection(): Connection; close(): Promise<void> };

/** Starts to connect to each service independently, without waiting. */
export function keepChats(platforms: readonly Platform[], log: Log, say: (line: string) => void): readonly Chat[] {
  return platforms.map((platform) => {
    const { sender } = platform;
    const { state, close } = keepConnected(platform, {
      now: wallClock.now,
      chance: Math.random,
      pauses: PAUSES,
      ...tellConnection({ platform: sender.platform }, log, say),
    });
    return { sender, connection: state, close };
  });
}
