import type { Connection, TellNews } from '../../../core/connection/connection.ts';
import { ConnectionError } from '../../../core/connection/connection-error.ts';

/** How a shard's process says how it stands with Discord. */
export type ShardReport = { readonly connection: Pick<Connection, 'kind' | 'problem'> };

export type GatheredShards = {
  /** Whatever a shard's process said; anything but a report is passed over. */
  take(shard: number, message: unknown): void;
  died(shard: number): void;
  /** Tells how they stand together: connected where each is. */
  tell(): void;
};

const STARTING: ShardReport['connection'] = { kind: 'connecting', problem: null };
const DIED: ShardReport['connection'] = {
  kind: 'reconnecting',
  problem: { says: 'Its process ended.', hint: 'It is started again by itself; the log says why it ended.' },
};

/** How so many shards stand, told as one connection. */
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
  const { says, hint } = problem ?? { says: 'It is still connecting.', hint: 'Wait a little.' };
  return new ConnectionError(`Shard ${shard} of ${count}: ${says}`, { hint, isRefusal: kind === 'refused' });
}

function isReport(message: unknown): message is ShardReport {
  return typeof message === 'object' && message !== null && 'connection' in message;
}
