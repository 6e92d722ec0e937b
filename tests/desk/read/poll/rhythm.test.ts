import { describe, expect, it } from 'vitest';
import { feedItem, NOW } from '../../reading/small-newsroom.ts';
import { closedAfterEach } from './open-polled-feed.ts';

const open = closedAfterEach();

describe('the rhythm of a feed', () => {
  it('is learned from its items, and what is new is added to it', async () => {
    const room = await open();
    room.answer([feedItem(1), feedItem(2), feedItem(3)]);
    await room.poll();
    const first = (await room.source()).rhythm;
    expect(first?.days.reduce((all, count) => all + count)).toBeGreaterThan(2);
    room.answer([feedItem(0, { published: NOW.add({ minutes: 30 }).toString() }), feedItem(1)]);
    await room.poll(1);
    const next = (await room.source()).rhythm;
    expect(next?.newest).toBe(NOW.add({ minutes: 30 }).epochMilliseconds);
  });

  it('an item whose text grew is judged again, in its place', async () => {
    const room = await open();
    room.answer([feedItem(1, { title: 'Bread', html: '<p>The price of bread has risen again.</p>' })]);
    await room.poll();
    expect(await room.articles()).toMatchObject([{ story: null }]);
    room.answer([
      feedItem(1, { title: 'Bread', html: '<p>The price of bread has risen again.</p><p>The harbour is shut.</p>' }),
    ]);
    expect(await room.poll(1)).toMatchObject({ edited: 1, found: 0 });
    expect(await room.articles()).toMatchObject([{ story: 'harbour' }]);
  });
});
