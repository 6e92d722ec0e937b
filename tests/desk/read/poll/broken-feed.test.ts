import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../../src/core/errors.ts';
import { pollFeed } from '../../../../src/desk/read/poll/poll-feed.ts';
import { FEED, failed, feedItem, feedOf, fresh, NOW, openNewsroom } from '../../reading/small-newsroom.ts';
import { roomForEach } from './room-for-each.ts';

const { answer, poll, reopen, room, source, trailOf } = roomForEach();

describe('what is broken', () => {
  it('is written down: the source goes on, and says what went wrong', async () => {
    await room().follow();
    room().web.set(FEED, failed('broken', 'news.example answered 500'));
    expect(await poll()).toMatchObject({ kind: 'failed', isSuspended: false });
    expect(await source()).toMatchObject({ state: 'active', lastError: 'news.example answered 500', failures: 1 });
    answer([feedItem(1)]);
    await poll(3);
    expect(await source()).toMatchObject({ lastError: null, failures: 0, failingSince: null });
  });

  it('a page in place of a feed is a failure, and what it moved to is not taken over', async () => {
    await room().follow();
    room().web.set(FEED, fresh('<html>Log in', { url: 'https://login.example/', movedTo: 'https://login.example/' }));
    await poll();
    expect(await source()).toMatchObject({
      url: FEED,
      lastError: 'login.example sent something that cannot be read as a feed: it is a page',
    });
  });

  it('a feed that kills its worker costs itself alone', async () => {
    const broken = await openNewsroom({ parseFeed: () => Promise.reject(new SourceError('it took too long')) });
    const followed = await broken.follow();
    broken.web.set(FEED, fresh(feedOf([])));
    expect(await pollFeed(broken.parts, followed, NOW)).toMatchObject({ kind: 'failed' });
    await broken.store.close();
  });

  it('an item that cannot be read stops no other, and is not tried for ever', async () => {
    await reopen({
      extract: async ({ title }) => {
        if (title.includes('part 1')) throw new SourceError('the text stalled');
        return { quotes: [], times: [], keyDates: [], people: [], summary: [] };
      },
    });
    await room().follow();
    answer([feedItem(1), feedItem(2)]);
    expect(await poll()).toMatchObject({ found: 2, kept: 1, refused: 1 });
    expect(await trailOf('guid:g1')).toContain('refused: it could not be read: the text stalled');
    expect(await poll(1)).toMatchObject({ found: 0, refused: 0 });
  });

  it('an item without a text or title is refused', async () => {
    await room().follow();
    answer([feedItem(1, { html: null, title: null })]);
    expect(await poll()).toMatchObject({ kept: 0, refused: 1 });
    expect(await trailOf('guid:g1')).toContain('refused: there is no text in it');
  });

  it('a feed that moved for good is asked where it is now', async () => {
    await room().follow();
    room().web.set(FEED, fresh(feedOf([feedItem(1)]), { movedTo: 'https://new.example/feed' }));
    await poll();
    expect((await source())?.url).toBe('https://new.example/feed');
  });

  it('one that moved to where another is followed stays where it is', async () => {
    await room().follow();
    await room().follow({ url: 'https://new.example/feed' });
    room().web.set(FEED, fresh(feedOf([feedItem(1)]), { movedTo: 'https://new.example/feed' }));
    await poll();
    expect((await source())?.url).toBe(FEED);
  });
});

describe('a source that is gone', () => {
  it('is suspended at once, with all that was read, and its channel is told once', async () => {
    await room().follow();
    answer([feedItem(1)]);
    await poll();
    room().web.set(FEED, failed('gone', 'news.example answered 410 Gone'));
    expect(await poll(1)).toMatchObject({ kind: 'failed', isSuspended: true });
    expect(await source()).toMatchObject({ state: 'suspended', nextAt: null, note: expect.stringContaining('410') });
    await poll(2);
    expect(await room().store.outbox.waiting()).toBe(1);
    expect(await room().articles()).toHaveLength(1);
  });

  it('for two weeks is suspended, and told of once', async () => {
    await room().follow();
    for (let hours = 0; hours <= 14 * 24; hours += 24) await poll(hours);
    expect(await source()).toMatchObject({ state: 'suspended' });
    expect(await room().store.outbox.waiting()).toBe(1);
  });
});
