import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SourceError } from '../../../../src/core/errors.ts';
import type { FollowedFeed } from '../../../../src/core/followed-feed.ts';
import { pollFeed } from '../../../../src/desk/read/poll/poll-feed.ts';
import { readPage } from '../../../../src/desk/read/take/read-page.ts';
import type { Feed, FeedItem } from '../../../../src/ingest/feed/model/feed.ts';
import {
  FEED,
  failed,
  feedItem,
  feedOf,
  fresh,
  fullText,
  type Newsroom,
  NOW,
  openNewsroom,
} from '../../reading/small-newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.store.close());

/** Asks the source as it is now; `hours` after the first time. */
async function poll(hours = 0) {
  const [source] = await room.store.feeds.list();
  if (!source) throw new Error('nothing is followed');
  return pollFeed(room.parts, source, NOW.add({ hours }));
}

const answer = (items: readonly FeedItem[], parts: Partial<Feed> = {}) =>
  room.web.set(FEED, fresh(feedOf(items, parts)));
const source = async (): Promise<FollowedFeed | undefined> => (await room.store.feeds.list())[0];
const titles = async () => (await room.articles()).map(({ title }) => title).sort();
const trailOf = async (key: string) =>
  ((await room.store.feeds.items(1, [key])).get(key)?.trail ?? []).map(({ stage, says }) => `${stage}: ${says}`);

describe('what a feed brings', () => {
  it('becomes articles of the story whose words they hold, and says so', async () => {
    await room.follow();
    answer([feedItem(1), feedItem(2, { title: 'Bread', html: 'The price of bread has risen again, says the mill.' })]);
    expect(await poll()).toMatchObject({ kind: 'read', found: 2, kept: 2, edited: 0 });
    const stories = (await room.articles()).map(({ title, story }) => [title, story]);
    expect(stories).toContainEqual(['Harbour talks, part 1', 'harbour']);
    expect(stories).toContainEqual(['Bread', null]);
    expect(await trailOf('guid:g1')).toEqual([
      'found: found in “news.example” (feed 1)',
      'text: taken from the feed, since only the feed is followed',
      'story: joins harbour, because it holds the word Harbour',
      'saved: kept as new: 0 statements, 0 key dates, 0 people',
    ]);
  });

  it("joins the source's story, whatever it says", async () => {
    await room.follow({ story: 'harbour' });
    answer([feedItem(1, { title: 'Bread', html: 'The price of bread has risen again, says the mill.' })]);
    await poll();
    expect(await room.articles()).toMatchObject([{ title: 'Bread', story: 'harbour' }]);
  });

  it('tells what the source is called, how often it brings something, and what to send next time', async () => {
    await room.follow();
    room.web.set(
      FEED,
      fresh(feedOf([feedItem(1), feedItem(2)], { ttlMinutes: 60 }), { etag: '"7"', lastModified: 'yesterday' }),
    );
    await poll();
    expect(await source()).toMatchObject({
      title: 'Harbour news',
      homepage: 'https://news.example/',
      format: 'rss',
      pace: { words: 'about 3 a day' },
      manners: { ttlMinutes: 60 },
      etag: '"7"',
      succeededAt: NOW,
      itemCount: 2,
    });
    await poll(1);
    expect(room.asked.at(-1)).toMatchObject({ etag: '"7"', lastModified: 'yesterday', want: 'feed' });
  });

  it('says how long a feed has been silent that is read for the first time', async () => {
    await room.follow();
    answer([feedItem(1, { published: '2016-07-01T08:00:00Z' })]);
    await poll();
    expect((await source())?.lastNewAt?.toString()).toBe('2016-07-01T08:00:00Z');
  });
});

describe('an item that was seen', () => {
  it.each<[string, FeedItem]>([
    ['as it was', feedItem(1)],
    ['with another guid', feedItem(1, { guid: 'other' })],
    ['with another address', feedItem(1, { url: 'https://news.example/moved' })],
    [
      'with tracking on its address and another guid',
      feedItem(1, { guid: 'x', url: 'https://news.example/1?utm_source=rss' }),
    ],
    ['with both changed and the same words', feedItem(1, { guid: 'x', url: 'https://news.example/x' })],
    ['dated anew', feedItem(1, { published: '2016-07-15T00:00:00Z' })],
    ['with no date any more', feedItem(1, { published: null })],
  ])('is not read twice: %s', async (_name, again) => {
    await room.follow();
    answer([feedItem(1)]);
    await poll();
    const before = await room.articles();
    answer([again]);
    expect(await poll(24)).toMatchObject({ found: 0, kept: 0, edited: 0 });
    expect(await room.articles()).toEqual(before);
  });

  it.each<[string, Partial<FeedItem>]>([
    ['under its guid', { url: 'https://news.example/one' }],
    ['under its address', { guid: 'other' }],
  ])('is read again in its place when it was edited: %s', async (_name, parts) => {
    await room.follow();
    answer([feedItem(1)]);
    await poll();
    const [before] = await room.articles();
    const edited = { html: 'The harbour talks have ended.', published: '2016-07-20T00:00:00Z', ...parts };
    answer([feedItem(1, edited)]);
    expect(await poll(24)).toMatchObject({ found: 0, kept: 0, edited: 1 });
    const after = await room.articles();
    expect(after).toMatchObject([{ id: before?.id, text: 'The harbour talks have ended.', published: '2016-07-13' }]);
    expect(await trailOf('guid:g1')).toContain(
      'saved: kept, replacing its earlier version: 0 statements, 0 key dates, 0 people',
    );
  });

  it('does not come back when someone took it back, even edited', async () => {
    await room.follow();
    answer([feedItem(1)]);
    await poll();
    const item = (await room.store.feeds.items(1, ['guid:g1'])).get('guid:g1');
    if (!item) throw new Error('not seen');
    await room.store.articles.remove(item.article ?? '');
    await room.store.feeds.keepItem({ ...item, outcome: 'forgotten', at: NOW, keys: [] });
    answer([feedItem(1, { html: 'The harbour talks have ended after all.' })]);
    await poll(24);
    expect(await room.articles()).toEqual([]);
  });
});

describe('nothing is missed', () => {
  it('where items are unsorted, undated, or all at midnight of a day gone by', async () => {
    await room.follow();
    const midnight = '2016-07-12T00:00:00Z';
    answer([feedItem(1, { published: midnight }), feedItem(2, { published: null })]);
    await poll();
    answer([
      feedItem(3, { published: '2016-07-01T00:00:00Z' }),
      feedItem(1, { published: midnight }),
      feedItem(4, { published: null }),
      feedItem(2, { published: null }),
      feedItem(5, { published: midnight }),
    ]);
    expect(await poll(1)).toMatchObject({ found: 3, kept: 3 });
    expect(await titles()).toHaveLength(5);
  });

  it('where the guid is the same on every item', async () => {
    await room.follow();
    answer([feedItem(1, { guid: 'feed' }), feedItem(2, { guid: 'feed' })]);
    expect(await poll()).toMatchObject({ kept: 2 });
  });

  it('where every item has the address of one page', async () => {
    await room.follow();
    const live = 'https://news.example/live';
    answer([feedItem(1, { url: live }), feedItem(2, { url: live })]);
    expect(await poll()).toMatchObject({ kept: 2 });
    answer([feedItem(3, { url: live }), feedItem(1, { url: live }), feedItem(2, { url: live })]);
    expect(await poll(1)).toMatchObject({ found: 1, kept: 1 });
  });

  it('and nothing is told twice where one item stands in the feed twice', async () => {
    await room.follow();
    answer([feedItem(1), feedItem(1)]);
    expect(await poll()).toMatchObject({ found: 1, kept: 1 });
  });
});

describe('a flood', () => {
  it('of old items is cut off when a feed is first read: as many as someone chose are read, the rest are skipped for good', async () => {
    await room.follow();
    const day = (n: number) => Temporal.PlainDate.from('2016-07-12').subtract({ days: n }).toString();
    const items = Array.from({ length: 60 }, (_, n) => feedItem(n, { published: day(n) }));
    answer(items.toReversed());
    expect(await poll()).toMatchObject({ found: 50, old: 10, kept: 50 });
    expect((await titles()).includes('Harbour talks, part 0')).toBe(true);
    expect(await trailOf('guid:g59')).toContain('refused: skipped: it was there before the feed was followed');
    expect(await poll(1)).toMatchObject({ found: 0, kept: 0 });
  });

  it('of thousands of items is bounded', async () => {
    await room.follow();
    answer(Array.from({ length: 5000 }, (_, n) => feedItem(n)));
    expect(await poll()).toMatchObject({ found: 51, old: 949, kept: 51 });
  });

  it('of a day that has not come does not stand above what is new', async () => {
    await room.follow();
    answer([feedItem(1, { published: '2099-01-01T00:00:00Z' })]);
    await poll();
    expect(await room.articles()).toMatchObject([{ published: null }]);
    expect((await trailOf('guid:g1')).join()).toContain('is dated 2099-01-01, which is in the future');
  });
});

describe('the same address in two feeds', () => {
  it('is one article, kept by the first', async () => {
    await room.follow();
    answer([feedItem(1)]);
    await poll();
    const other = await room.follow({ url: 'https://news.example/all' });
    room.web.set(other.url, fresh(feedOf([feedItem(1, { guid: 'a', html: 'Harbour: a word only.' })])));
    const report = await pollFeed(room.parts, other, NOW);
    expect(report).toMatchObject({ found: 1, kept: 0 });
    expect(await room.articles()).toHaveLength(1);
    const item = (await room.store.feeds.items(other.id, ['guid:a'])).get('guid:a');
    expect(item?.trail.at(-1)?.says).toContain('read before from “Harbour news” (feed 1)');
  });

  it('takes over a page that someone had read by itself, and keeps it up to date', async () => {
    const url = 'https://news.example/1';
    room.web.set(url, fresh(`Harbour talks. ${'The pilots came early. '.repeat(20)}`, { url }));
    const reader = { channel: { platform: 'terminal', workspace: 'local', id: 'terminal' }, user: 'ann' } as const;
    const asked = { ...reader, story: null, title: null, published: null, mayChangeOthers: true };
    await readPage(room.parts, { url, number: null }, asked, NOW);
    expect(await room.articles()).toMatchObject([{ published: null }]);
    await room.follow();
    answer([feedItem(1)]);
    expect(await poll()).toMatchObject({ found: 1, kept: 1 });
    expect(await room.articles()).toMatchObject([{ published: '2016-07-13' }]);
    answer([feedItem(1, { html: fullText('The harbour talks have ended after all.') })]);
    expect(await poll(1)).toMatchObject({ edited: 1 });
  });

  it('is read afresh where the first is followed no more', async () => {
    await room.follow();
    answer([feedItem(1)]);
    await poll();
    await room.store.feeds.remove(1);
    const again = await room.follow({ url: FEED });
    expect(await pollFeed(room.parts, again, NOW)).toMatchObject({ found: 1, kept: 0 });
    answer([feedItem(1, { html: 'The harbour talks have ended for good.' })]);
    expect(await poll(1)).toMatchObject({ edited: 1 });
  });

  it('leaves a bundled article as it stands in data/', async () => {
    await room.follow();
    answer([feedItem(1)]);
    await poll();
    const [article] = await room.articles();
    if (!article) throw new Error('nothing was kept');
    await room.store.articles.save(
      { ...article, text: 'As bundled.' },
      await room.parts.work.extract(article),
      'data',
      NOW,
    );
    answer([feedItem(1, { html: 'The harbour talks have ended after all.' })]);
    await poll(1);
    expect(await room.articles()).toMatchObject([{ text: 'As bundled.' }]);
  });
});

describe('the full text', () => {
  const TEASER = feedItem(1, { html: 'The harbour talks went on all night …' });
  const page = 'The harbour talks went on all night, and ended with a handshake on the quay.';
  const PAGE = 'https://news.example/1';

  it('is read from the page where the feed has but a teaser', async () => {
    await room.follow({ text: 'longest' });
    answer([TEASER, feedItem(2)]);
    room.web.set(PAGE, fresh(page, { url: PAGE }));
    await poll();
    expect((await room.articles()).find(({ url }) => url === PAGE)).toMatchObject({ text: page, title: TEASER.title });
    expect(room.asked.filter(({ want }) => want === 'page')).toHaveLength(1);
    expect(await trailOf('guid:g1')).toContain('text: taken from its page, since the text ends in an ellipsis');
  });

  it('is not asked for where the feed alone is followed', async () => {
    await room.follow({ text: 'feed' });
    answer([TEASER]);
    await poll();
    expect(room.asked.filter(({ want }) => want === 'page')).toEqual([]);
  });

  it("gives way to the feed's where the site forbids reading its pages, and says so", async () => {
    await room.follow({ text: 'page' });
    answer([feedItem(1)]);
    room.web.set(PAGE, failed('disallowed', 'the robots.txt of news.example forbids it'));
    await poll();
    expect(await trailOf('guid:g1')).toContain(
      'text: taken from the feed, since the robots.txt of news.example forbids it',
    );
    expect(await poll(1)).toMatchObject({ edited: 0, found: 0 });
  });

  it('is tried again where the page could not be reached just now, three times in all', async () => {
    await room.follow({ text: 'page' });
    room.web.set(FEED, fresh(feedOf([feedItem(1)]), { etag: '"7"' }));
    for (const hours of [0, 1, 2, 3, 4]) await poll(hours);
    expect(room.asked.filter(({ want }) => want === 'page')).toHaveLength(3);
    expect((await source())?.etag).toBe('"7"');
  });

  it('replaces the teaser once the page can be had', async () => {
    await room.follow({ text: 'page' });
    answer([TEASER]);
    await poll();
    expect(await room.articles()).toMatchObject([{ text: 'The harbour talks went on all night …' }]);
    room.web.set(PAGE, fresh(page, { url: PAGE }));
    await poll(1);
    expect(await room.articles()).toMatchObject([{ text: page }]);
  });
});

describe('what is broken', () => {
  it('is written down: the source goes on, and says what went wrong', async () => {
    await room.follow();
    room.web.set(FEED, failed('broken', 'news.example answered 500'));
    expect(await poll()).toMatchObject({ kind: 'failed', isSuspended: false });
    expect(await source()).toMatchObject({ state: 'active', lastError: 'news.example answered 500', failures: 1 });
    answer([feedItem(1)]);
    await poll(3);
    expect(await source()).toMatchObject({ lastError: null, failures: 0, failingSince: null });
  });

  it('a page in place of a feed is a failure, and what it moved to is not taken over', async () => {
    await room.follow();
    room.web.set(FEED, fresh('<html>Log in', { url: 'https://login.example/', movedTo: 'https://login.example/' }));
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
    await room.store.close();
    room = await openNewsroom({
      extract: async ({ title }) => {
        if (title.includes('part 1')) throw new SourceError('the text stalled');
        return { quotes: [], times: [], keyDates: [], people: [], summary: [] };
      },
    });
    await room.follow();
    answer([feedItem(1), feedItem(2)]);
    expect(await poll()).toMatchObject({ found: 2, kept: 1, refused: 1 });
    expect(await trailOf('guid:g1')).toContain('refused: it could not be read: the text stalled');
    expect(await poll(1)).toMatchObject({ found: 0, refused: 0 });
  });

  it('an item without a text or title is refused', async () => {
    await room.follow();
    answer([feedItem(1, { html: null, title: null })]);
    expect(await poll()).toMatchObject({ kept: 0, refused: 1 });
    expect(await trailOf('guid:g1')).toContain('refused: there is no text in it');
  });

  it('a feed that moved for good is asked where it is now', async () => {
    await room.follow();
    room.web.set(FEED, fresh(feedOf([feedItem(1)]), { movedTo: 'https://new.example/feed' }));
    await poll();
    expect((await source())?.url).toBe('https://new.example/feed');
  });

  it('one that moved to where another is followed stays where it is', async () => {
    await room.follow();
    await room.follow({ url: 'https://new.example/feed' });
    room.web.set(FEED, fresh(feedOf([feedItem(1)]), { movedTo: 'https://new.example/feed' }));
    await poll();
    expect((await source())?.url).toBe(FEED);
  });
});

describe('a source that is gone', () => {
  it('is suspended at once, with all that was read, and its channel is told once', async () => {
    await room.follow();
    answer([feedItem(1)]);
    await poll();
    room.web.set(FEED, failed('gone', 'news.example answered 410 Gone'));
    expect(await poll(1)).toMatchObject({ kind: 'failed', isSuspended: true });
    expect(await source()).toMatchObject({ state: 'suspended', nextAt: null, note: expect.stringContaining('410') });
    await poll(2);
    expect(await room.store.outbox.waiting()).toBe(1);
    expect(await room.articles()).toHaveLength(1);
  });

  it('for two weeks is suspended, and told of once', async () => {
    await room.follow();
    for (let hours = 0; hours <= 14 * 24; hours += 24) await poll(hours);
    expect(await source()).toMatchObject({ state: 'suspended' });
    expect(await room.store.outbox.waiting()).toBe(1);
  });
});
