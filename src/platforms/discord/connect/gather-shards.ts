import type { Connection, TellNews } from '../../../core/connection/connection.ts';
import { ConnectionError } from '../../../core/connection/connection-error.ts';

/** How a shard's process reports its connection to Discord. */
export type ShardReport = { readonly connection: Pick<Connection, 'kind' | 'problem'> };

export type GatheredShards = {
  /** A message from a shard's process; anything but a report is ignored. */
  take(shard: number, message: unknown): void;
  died(shard: number): void;
  /** Reports their joint state: connected if every shard is. */
  tell(): void;
};

const STARTING: ShardReport['connection'] = { kind: 'connecting', problem: null };
const DIED: ShardReport['connection'] = {
  kind: 'reconnecting',
  problem: { says: 'Its process ended.', hint: 'It restarts automatically; the log says why it ended.' },
};

/** Combines the states of all shards into one connection. */
export function gatherShards(count: number, tell: TellNews): GatheredShards {
  const stands = new Map(Array.from({ length: count }, (_, shard) => [shard, STARTING]));

  function tellAll(): void {
    const worst = [...stands].sort(([, one], [, other]) => rankOf(other) - rankOf(one))[0];
    if (!worst || worst[1].kind === 'connected') tell({ kind: 'back' });
    else tell({ kind: 'lost', cause: toCause(worst[0], count, worst[1]) });
  }

  function set(shard: number, stand: ShardReport['connection']): void {
    stands.set(shard, stand);
    tellAll();
  }

  return {
    take: (shard, message) => {
      if (isReport(message)) set(shard, message.connection);
    },
    died: (shard) => set(shard, DIED),
    tell: tellAll,
  };
}

function rankOf({ kind }: ShardReport['connection']): number {
  return ['connected', 'connecting', 'reconnecting', 'refused'].indexOf(kind);
}

function toCause(shard: number, count: number, { kind, problem }: ShardReport['connection']): ConnectionError {
  const { says, hint } = problem ?? { says: 'It is still connecting.', hint: 'Wait a moment.' };
  return new ConnectionError(`Shard ${shard} of ${count}: ${says}`, { hint, isRefusal: kind === 'refused' });
}

function isReport(message: unknown): message is ShardReport {
  return typeof message === 'object' && message !== null && 'connection' in message;
}
