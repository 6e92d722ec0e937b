import { describe, expect, it } from 'vitest';
import { createFollowing } from '../../../../src/desk/read/create-following.ts';
import { FEED, feedItem, feedOf, fresh, NOW } from '../../reading/small-newsroom.ts';
import { closedAfterEach } from './open-polled-feed.ts';

const open = closedAfterEach();

describe('several articles on one page', () => {
  const note = (n: number) =>
    feedItem(n, { url: `https://news.example/notes#v${n}`, guid: `https://news.example/notes#v${n}`, isPart: true });

  it('are several, each with its own link, and each can be asked for', async () => {
    const room = await open({ text: 'page' });
    room.answer([note(1), note(2), note(3), note(4)]);
    expect(await room.poll()).toMatchObject({ kept: 4 });
    expect((await room.articles()).map(({ url }) => url).sort()).toEqual(
      [1, 2, 3, 4].map((n) => `https://news.example/notes#v${n}`),
    );
    expect(room.asked.filter(({ want }) => want === 'page')).toEqual([]);
    const why = await createFollowing(room.parts).why('https://news.example/notes#v3', NOW);
    expect(why.seen).toHaveLength(1);
    expect(why.seen[0]?.outcome).toBe('saved');
  });
});

describe('a server that always answers “unchanged”', () => {
  it('is asked for everything once a day', async () => {
    const room = await open();
    room.web.set(FEED, fresh(feedOf([feedItem(1)]), { etag: '"7"' }));
    await room.poll();
    room.web.set(FEED, { kind: 'unchanged', maxAgeSeconds: null });
    for (const hours of [1, 23, 24, 25]) await room.poll(hours);
    expect(room.asked.map(({ etag }) => etag)).toEqual([null, '"7"', '"7"', null, null]);
  });

  it('is asked for everything when a person checks it', async () => {
    const room = await open();
    room.web.set(FEED, fresh(feedOf([feedItem(1)]), { etag: '"7"' }));
    await room.poll();
    await createFollowing(room.parts).check(1, NOW.add({ hours: 1 }));
    expect(room.asked.at(-1)?.etag).toBeNull();
  });
});
