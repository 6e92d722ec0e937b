import { describe, expect, it } from 'vitest';
import { createFollowing } from '../../../../src/desk/read/create-following.ts';
import { FEED, feedItem, feedOf, fresh, NOW } from '../../reading/small-newsroom.ts';
import { closedAfterEach } from './open-polled-feed.ts';

const open = closedAfterEach();

describe('a feed that moved for good', () => {
  it('one that moved to another feed is not read there before someone says so', async () => {
    const room = await open();
    room.answer([feedItem(1)]);
    await room.poll();
    const other = feedOf([feedItem(9)], { title: 'Casino news' });
    room.web.set(FEED, fresh(other, { movedTo: 'https://new.example/feed' }));
    expect(await room.poll(1)).toMatchObject({ kind: 'failed', isSuspended: true });
    const reason = 'its address now leads to another feed, “Casino news” at new.example; resume it to follow that one';
    expect(await room.source()).toMatchObject({ url: FEED, state: 'suspended', note: reason, nextAt: null });
    expect(await room.articles()).toHaveLength(1);
    expect(await room.store.outbox.waiting()).toBe(1);
    await createFollowing(room.parts).resume(1, NOW.add({ hours: 2 }));
    expect(await room.source()).toMatchObject({
      url: 'https://new.example/feed',
      state: 'active',
      signs: { movedTo: null },
    });
    room.web.set('https://new.example/feed', fresh(other));
    expect(await room.poll(3)).toMatchObject({ found: 1 });
  });

  it('one that moved with its items is asked where it is now', async () => {
    const room = await open();
    room.answer([feedItem(1), feedItem(2)]);
    await room.poll();
    room.web.set(FEED, fresh(feedOf([feedItem(3), feedItem(2)]), { movedTo: 'https://new.example/feed' }));
    expect(await room.poll(1)).toMatchObject({ kind: 'read', found: 1 });
    expect((await room.source()).url).toBe('https://new.example/feed');
  });
});
