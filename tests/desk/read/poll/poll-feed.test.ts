import { describe, expect, it } from 'vitest';
import type { FeedItem } from '../../../../src/ingest/feed/model/feed.ts';
import { FEED, feedItem, feedOf, fresh, NOW } from '../../reading/small-newsroom.ts';
import { roomForEach } from './room-for-each.ts';

const { answer, poll, room, source, titles, trailOf } = roomForEach();

describe('what a feed brings', () => {
  it('becomes articles of the story whose words they hold, and says so', async () => {
    await room().follow();
    answer([feedItem(1), feedItem(2, { title: 'Bread', html: 'The price of bread has risen again, says the mill.' })]);
    expect(await poll()).toMatchObject({ kind: 'read', found: 2, kept: 2, edited: 0 });
    const stories = (await room().articles()).map(({ title, story }) => [title, story]);
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
    await room().follow({ story: 'harbour' });
    answer([feedItem(1, { title: 'Bread', html: 'The price of bread has risen again, says the mill.' })]);
    await poll();
    expect(await room().articles()).toMatchObject([{ title: 'Bread', story: 'harbour' }]);
  });

  it('tells what the source is called, how often it brings something, and what to send next time', async () => {
    await room().follow();
    room().web.set(
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
    expect(room().asked.at(-1)).toMatchObject({ etag: '"7"', lastModified: 'yesterday', want: 'feed' });
  });

  it('keeps the instant of an item with its offset, and the first one if the item is dated again', async () => {
    await room().follow();
    answer([feedItem(1, { published: '2016-07-13T08:00:00+02:00' })]);
    await poll();
    expect(await room().articles()).toMatchObject([
      { published: '2016-07-13', publishedAt: '2016-07-13T08:00:00+02:00' },
    ]);
    answer([
      feedItem(1, { published: '2016-07-14T09:00:00+02:00', html: 'The harbour talks have ended, says the mayor.' }),
    ]);
    await poll(1);
    expect(await room().articles()).toMatchObject([
      { published: '2016-07-13', publishedAt: '2016-07-13T08:00:00+02:00' },
    ]);
  });

  it('says how long a feed has been silent that is read for the first time', async () => {
    await room().follow();
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
    await room().follow();
    answer([feedItem(1)]);
    await poll();
    const before = await room().articles();
    answer([again]);
    expect(await poll(24)).toMatchObject({ found: 0, kept: 0, edited: 0 });
    expect(await room().articles()).toEqual(before);
  });

  it.each<[string, Partial<FeedItem>]>([
    ['under its guid', { url: 'https://news.example/one' }],
    ['under its address', { guid: 'other' }],
  ])('is read again in its place when it was edited: %s', async (_name, parts) => {
    await room().follow();
    answer([feedItem(1)]);
    await poll();
    const [before] = await room().articles();
    const edited = { html: 'The harbour talks have ended.', published: '2016-07-20T00:00:00Z', ...parts };
    answer([feedItem(1, edited)]);
    expect(await poll(24)).toMatchObject({ found: 0, kept: 0, edited: 1 });
    const after = await room().articles();
    expect(after).toMatchObject([{ id: before?.id, text: 'The harbour talks have ended.', published: '2016-07-13' }]);
    expect(await trailOf('guid:g1')).toContain(
      'saved: kept, replacing its earlier version: 0 statements, 0 key dates, 0 people',
    );
  });

  it('does not come back when someone took it back, even edited', async () => {
    await room().follow();
    answer([feedItem(1)]);
    await poll();
    const item = (await room().store.feeds.items(1, ['guid:g1'])).get('guid:g1');
    if (!item) throw new Error('not seen');
    await room().store.articles.remove(item.article ?? '');
    await room().store.feeds.keepItem({ ...item, outcome: 'forgotten', at: NOW, keys: [] });
    answer([feedItem(1, { html: 'The harbour talks have ended after all.' })]);
    await poll(24);
    expect(await room().articles()).toEqual([]);
  });
});

describe('nothing is missed', () => {
  it('where items are unsorted, undated, or all at midnight of a day gone by', async () => {
    await room().follow();
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
    await room().follow();
    answer([feedItem(1, { guid: 'feed' }), feedItem(2, { guid: 'feed' })]);
    expect(await poll()).toMatchObject({ kept: 2 });
  });

  it('where every item has the address of one page', async () => {
    await room().follow();
    const live = 'https://news.example/live';
    answer([feedItem(1, { url: live }), feedItem(2, { url: live })]);
    expect(await poll()).toMatchObject({ kept: 2 });
    answer([feedItem(3, { url: live }), feedItem(1, { url: live }), feedItem(2, { url: live })]);
    expect(await poll(1)).toMatchObject({ found: 1, kept: 1 });
  });

  it('and nothing is told twice where one item stands in the feed twice', async () => {
    await room().follow();
    answer([feedItem(1), feedItem(1)]);
    expect(await poll()).toMatchObject({ found: 1, kept: 1 });
  });
});

describe('a flood', () => {
  it('of old items is cut off when a feed is first read: as many as someone chose are read, the rest are skipped for good', async () => {
    await room().follow();
    const day = (n: number) => Temporal.PlainDate.from('2016-07-12').subtract({ days: n }).toString();
    const items = Array.from({ length: 60 }, (_, n) => feedItem(n, { published: day(n) }));
    answer(items.toReversed());
    expect(await poll()).toMatchObject({ found: 50, old: 10, kept: 50 });
    expect((await titles()).includes('Harbour talks, part 0')).toBe(true);
    expect(await trailOf('guid:g59')).toContain('refused: skipped: it was there before the feed was followed');
    expect(await poll(1)).toMatchObject({ found: 0, kept: 0 });
  });

  it('of thousands of items is bounded', async () => {
    await room().follow();
    answer(Array.from({ length: 5000 }, (_, n) => feedItem(n)));
    expect(await poll()).toMatchObject({ found: 51, old: 949, kept: 51 });
  });

  it('of a day that has not come does not stand above what is new', async () => {
    await room().follow();
    answer([feedItem(1, { published: '2099-01-01T00:00:00Z' })]);
    await poll();
    expect(await room().articles()).toMatchObject([{ published: null }]);
    expect((await trailOf('guid:g1')).join()).toContain('is dated 2099-01-01, which is in the future');
  });
});
