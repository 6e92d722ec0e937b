import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStoryClock } from '../../../src/core/clock.ts';
import { toAllowedNetworks } from '../../../src/ingest/fetch/address/allowed-networks.ts';
import { createGuard } from '../../../src/ingest/fetch/address/guard.ts';
import { createAgents } from '../../../src/ingest/fetch/exchange/agents.ts';
import { followRedirects } from '../../../src/ingest/fetch/exchange/follow.ts';
import { createHostQueue } from '../../../src/ingest/fetch/exchange/host-queue.ts';
import type { Wire } from '../../../src/ingest/fetch/exchange/wire.ts';
import { FETCH_LIMITS } from '../../../src/ingest/fetch/result/limits.ts';
import { readRobots } from '../../../src/ingest/fetch/robots/read-robots.ts';
import { redirect, send } from '../../peers/web/answers.ts';
import { openWebPeer, type WebPeer } from '../../peers/web/peer.ts';
import { NOW } from './open-fetch.ts';

/** The peer on loopback counts as one's own network, or, with `isOwn` false, as a site out on the Internet. */
function createWire(isOwn: boolean): Wire {
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  const own = { ...createGuard(resolve, toAllowedNetworks(['127.0.0.1'])), isOwn: () => isOwn };
  return {
    clock: createStoryClock(NOW),
    limits: FETCH_LIMITS,
    userAgent: 'Dateline/test',
    queue: createHostQueue(2, 32),
    agents: createAgents(FETCH_LIMITS),
    guards: { own, strangers: createGuard(resolve, toAllowedNetworks([])) },
    life: new AbortController().signal,
  };
}

const errand = (url: string) => ({
  url: new URL(url),
  accept: '*/*',
  ownHeaders: {},
  bounds: { bytes: 1_000, isCut: false },
  permit: () => Promise.resolve(),
});

let peer: WebPeer;
beforeAll(async () => {
  peer = await openWebPeer({ '/away': redirect('/inside'), '/inside': send('the inside') });
});
afterAll(() => peer.close());

test('a server of one’s own sends on within one’s own network', async () => {
  const wire = createWire(true);
  const { answer } = await followRedirects(errand(peer.url('/away', 'wiki.example')), wire);
  expect(Buffer.from(answer.body).toString()).toBe('the inside');
  wire.agents.close();
});

test('a site out on the Internet does not send the desk into it, not even over a connection that is kept', async () => {
  const wire = createWire(false);
  const inside = () => followRedirects(errand(peer.url('/inside', 'news.example')), wire);
  await Promise.all([inside(), inside()]);
  const before = peer.countOf('/inside');
  const refusal = 'news.example leads to an address of this machine, which Dateline does not read.';
  await expect(followRedirects(errand(peer.url('/away', 'news.example')), wire)).rejects.toThrow(refusal);
  expect(peer.countOf('/inside')).toBe(before);
  wire.agents.close();
});

test('nor does it make the desk ask one’s own robots.txt', async () => {
  const wire = createWire(false);
  const verdict = await readRobots(new URL(peer.url('/robots.txt', 'wiki.example')), false, wire);
  expect(verdict).toMatchObject({ closed: { how: 'refused' } });
  expect(peer.countOf('/robots.txt')).toBe(0);
  wire.agents.close();
});
