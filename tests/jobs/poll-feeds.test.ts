import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStoryClock } from '../../src/core/clock.ts';
import { createFollowing } from '../../src/desk/read/create-following.ts';
import { createPoller } from '../../src/jobs/poll-feeds.ts';
import { failed, feedItem, feedOf, fresh, type Newsroom, NOW, openNewsroom } from '../desk/reading/small-newsroom.ts';
import { pollingParts } from './polling-parts.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.store.close());

const clock = createStoryClock(NOW);
const openPoller = (parts = room.parts) => createPoller(pollingParts(room.store.feeds, createFollowing(parts), clock));
const address = (n: number) => `https://s${n}.example/feed`;

async function followMany(count: number) {
  for (let n = 0; n < count; n++) {
    await room.follow({ url: address(n), nextAt: NOW });
    room.web.set(address(n), fresh(feedOf([feedItem(n, { url: `https://s${n}.example/a` })]), { url: address(n) }));
  }
}

it('every source that is due is asked once, sixteen at most at a time', async () => {
  await followMany(40);
  let atOnce = 0;
  let most = 0;
  const poller = openPoller({
    ...room.parts,
    fetch: async (request) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      // An answer takes longer than it takes to claim the next source.
      for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
      return room.parts.fetch(request);
    },
  });
  poller.poll();
  poller.poll();
  await poller.settled();
  expect(room.asked.map(({ url }) => url).sort()).toEqual(Array.from({ length: 40 }, (_, n) => address(n)).sort());
  expect(most).toBe(16);
  expect(await room.articles()).toHaveLength(40);
});

it('two processes ask each source once between them', async () => {
  await followMany(20);
  const pollers = [openPoller(), openPoller()];
  for (const poller of pollers) poller.poll();
  await Promise.all(pollers.map((poller) => poller.settled()));
  expect(room.asked).toHaveLength(20);
});

it('a source that fails, or breaks Dateline itself, stops no other and says so', async () => {
  await followMany(3);
  room.web.set(address(0), failed('broken', 's0.example answered 500'));
  const poller = openPoller({
    ...room.parts,
    fetch: (request) => (request.url === address(1) ? Promise.reject(new Error('a bug')) : room.parts.fetch(request)),
  });
  poller.poll();
  await poller.settled();
  const errors = (await room.store.feeds.list()).map(({ lastError }) => lastError);
  expect(errors).toEqual(['s0.example answered 500', 'an error in Dateline, which its log describes', null]);
});

it('a source that never answers holds up no other, and no tick', async () => {
  await followMany(3);
  let release = () => {};
  const poller = openPoller({
    ...room.parts,
    fetch: (request) =>
      request.url === address(0)
        ? new Promise((resolve) => {
            release = () => resolve(failed('broken', 'too late'));
          })
        : room.parts.fetch(request),
  });
  poller.poll();
  await expect.poll(async () => (await room.articles()).length).toBe(2);
  release();
  await poller.settled();
});

it('nothing is asked before its time, nor once the poller was stopped', async () => {
  await room.follow({ url: address(0), nextAt: NOW.add({ hours: 1 }) });
  const poller = openPoller();
  poller.poll();
  await poller.settled();
  await room.store.feeds.change(1, { nextAt: NOW });
  await poller.stop();
  poller.poll();
  await poller.settled();
  expect(room.asked).toEqual([]);
});
