import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createStoryClock } from '../../src/core/clock.ts';
import type { Log } from '../../src/core/log.ts';
import { createFollowing } from '../../src/desk/read/create-following.ts';
import { createPoller } from '../../src/jobs/poll-feeds.ts';
import { createStoreWatch } from '../../src/jobs/watch-store.ts';
import type { Store } from '../../src/store/port/port.ts';
import { feedItem, feedOf, fresh, NOW, openNewsroom } from '../desk/reading/small-newsroom.ts';
import { CHANNEL, openDeskOnAClock, SILENT } from './desk-on-a-clock.ts';
import { pollingParts } from './polling-parts.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-pause-'));
  file = join(folder, 'a.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A store that cannot be written, on every machine and for every user: its file is not in its place. */
const takeAway = () => renameSync(file, `${file}.away`);
const putBack = () => renameSync(`${file}.away`, file);

function watch(store: Store) {
  const said: string[] = [];
  let backs = 0;
  const log: Log = { ...SILENT, error: (_, message) => said.push(message), info: (_, message) => said.push(message) };
  const { run } = createStoreWatch({ store, log, onBack: () => (backs += 1) });
  return { run, said, backs: () => backs };
}

async function openDesk(answer = async () => {}) {
  const desk = await openDeskOnAClock('2016-07-12T08:00', {
    file,
    answer: async () => {
      await answer();
      return { kind: 'sent', message: 'm' };
    },
  });
  const request = {
    channel: CHANNEL,
    owner: 'U1',
    stories: null,
    zone: null,
    catchUp: null,
    quiet: null,
    people: null,
  };
  await desk.telling.subscribeDigest({ ...request, cron: '0 9 * * *', whenEmpty: 'say' }, desk.clock.now());
  return desk;
}

test('what falls due while the store cannot be written is posted once it can, once', async () => {
  const desk = await openDesk();
  const { run, said, backs } = watch(desk.store);
  const step = () => run(() => desk.jobs.step(desk.clock.now()));
  await step();
  takeAway();
  desk.skipTo('2016-07-12T09:00');
  for (let tick = 0; tick < 3; tick++) await step();
  expect(desk.posted).toEqual([]);
  expect(said).toEqual(['polling and delivery were paused']);
  putBack();
  desk.skipTo('2016-07-12T09:30');
  for (let tick = 0; tick < 3; tick++) await step();
  expect(desk.posted.map(({ at }) => at)).toEqual(['2016-07-12T09:30']);
  expect(said).toEqual([
    'polling and delivery were paused',
    'the store can be written again; polling and delivery continued',
  ]);
  expect(backs()).toBe(1);
  expect(desk.errors).toEqual([]);
  await desk.store.close();
});

test('a post that was sent while the store failed is not sent again, and is marked once it can be', async () => {
  const desk = await openDesk(async () => takeAway());
  const { run } = watch(desk.store);
  const step = () => run(() => desk.jobs.step(desk.clock.now()));
  desk.skipTo('2016-07-12T09:00');
  await step();
  // Longer than the claim on the post holds.
  desk.skipTo('2016-07-12T09:15');
  await step();
  putBack();
  desk.skipTo('2016-07-12T09:30');
  await step();
  expect(desk.posted).toHaveLength(1);
  expect(await desk.store.outbox.waiting()).toBe(0);
  await desk.store.close();
});

test('a feed whose items could not be stored is asked again, nothing of it is lost, and it is not blamed', async () => {
  const room = await openNewsroom({}, file);
  const clock = createStoryClock(NOW);
  const url = 'https://news.example/feed';
  await room.follow({ url, nextAt: NOW });
  let isHarmed = false;
  const fetch: typeof room.parts.fetch = async (asked) => {
    if (!isHarmed) takeAway();
    isHarmed = true;
    return room.parts.fetch(asked);
  };
  room.web.set(url, fresh(feedOf([feedItem(1), feedItem(2)])));
  const following = createFollowing({ ...room.parts, fetch });
  const poller = createPoller(pollingParts(room.store.feeds, following, clock));
  const { run } = watch(room.store);
  const tick = () =>
    run(async () => {
      poller.poll();
      await poller.settled();
    });
  await tick();
  putBack();
  await tick();
  expect((await room.store.feeds.list())[0]).toMatchObject({ failures: 0, lastError: null });
  clock.set(NOW.add({ minutes: 6 }));
  await tick();
  expect(room.asked).toHaveLength(2);
  expect((await room.articles()).length).toBe(2);
  await poller.stop();
  await room.store.close();
});
