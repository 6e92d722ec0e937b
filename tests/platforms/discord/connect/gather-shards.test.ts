import { expect, test } from 'vitest';
import type { ConnectionNews } from '../../../../src/core/connection/connection.ts';
import { gatherShards } from '../../../../src/platforms/discord/connect/gather-shards.ts';

const CONNECTED = { connection: { kind: 'connected', problem: null } };
const REFUSED = { connection: { kind: 'refused', problem: { says: 'Refused.', hint: 'Mend it.' } } };

function open(count: number) {
  const told: ConnectionNews[] = [];
  const shards = gatherShards(count, (news) => told.push(news));
  const last = () => {
    const news = told.at(-1);
    return news && 'cause' in news ? `${news.kind}: ${news.cause}` : news?.kind;
  };
  return { shards, told, last };
}

test('they are connected where each is', () => {
  const { shards, last } = open(2);
  shards.take(0, CONNECTED);
  expect(last()).toBe('lost: ConnectionError: Shard 1 of 2: It is still connecting.');
  shards.take(1, CONNECTED);
  expect(last()).toBe('back');
});

test('the worst of them is told, and a process that ended', () => {
  const { shards, told, last } = open(3);
  for (const shard of [0, 1, 2]) shards.take(shard, CONNECTED);
  shards.died(2);
  expect(last()).toContain('Shard 2 of 3: Its process ended.');
  shards.take(1, REFUSED);
  expect(last()).toBe('lost: ConnectionError: Shard 1 of 3: Refused.');
  expect(told.at(-1)).toMatchObject({ cause: { isRefusal: true, hint: 'Mend it.' } });
});

test.each([[null], ['text'], [{ _ready: true }]])('%j is no report', (message) => {
  const { shards, told } = open(1);
  shards.take(0, message);
  expect(told).toEqual([]);
});
