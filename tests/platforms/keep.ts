import {
  type KeepParts,
  type KeptConnection,
  keepConnected,
  type Startable,
} from '../../src/cli/chats/keep-connected.ts';
import { wallClock } from '../../src/core/clock.ts';
import type { Connection } from '../../src/core/connection/connection.ts';
import type { Pauses } from '../../src/core/connection/plan-retry.ts';

export type KeptChat = KeptConnection & {
  /** Every state there has been, in order. */
  readonly states: readonly Connection[];
  /** Resolves with the next state that is so, or the present one where it is. */
  untilSo(isSo: (connection: Connection) => boolean): Promise<Connection>;
  until(kind: Connection['kind']): Promise<Connection>;
};

/** Pauses that a test can wait for; refused ones are still the longer. */
const BRIEF: Pauses = { firstMs: 20, longestMs: 100, refusedFirstMs: 100, refusedLongestMs: 200 };

/** A platform kept connected as the program keeps it, with brief pauses. */
export function keep(chat: Startable, told?: Pick<KeepParts, 'onChange' | 'onFailure'>): KeptChat {
  const states: Connection[] = [];
  const waiting: (() => void)[] = [];
  const kept = keepConnected(chat, {
    now: wallClock.now,
    chance: () => 1,
    pauses: BRIEF,
    onChange: (connection) => {
      told?.onChange(connection);
      states.push(connection);
      for (const resolve of waiting.splice(0)) resolve();
    },
    onFailure: (connection, pauseMs) => told?.onFailure(connection, pauseMs),
  });
  async function untilSo(isSo: (connection: Connection) => boolean): Promise<Connection> {
    while (!isSo(kept.state())) await new Promise<void>((resolve) => waiting.push(resolve));
    return kept.state();
  }
  return { ...kept, states, untilSo, until: (kind) => untilSo((connection) => connection.kind === kind) };
}
