import { describe, expect, it } from 'vitest';
import { pollFeed } from '../../../../src/desk/read/poll/poll-feed.ts';
import { readPage } from '../../../../src/desk/read/take/reading/read-page.ts';
import { FEED, failed, feedItem, feedOf, fresh, fullText, NOW } from '../../reading/small-newsroom.ts';
import { roomForEach } from './room-for-each.ts';

const { answer, poll, room, source, trailOf } = roomForEach();

describe('the same address in two feeds', () => {
  it('is one article, kept by the first', async () => {
    await room().follow();
    answer([feedItem(1)]);
    await poll();
    const other = await room().follow({ url: 'https://news.example/all' });
    room().web.set(other.url, fresh(feedOf([feedItem(1, { guid: 'a', html: 'Harbour: a word only.' })])));
    const report = await pollFeed(room().parts, other, NOW);
    expect(report).toMatchObject({ found: 1, kept: 0 });
    expect(await room().articles()).toHaveLength(1);
    const item = (await room().store.feeds.items(other.id, ['guid:a'])).get('guid:a');
    expect(item?.trail.at(-1)?.says).toContain('read before from “Harbour news” (feed 1)');
  });

  it('takes over a page that someone had read by itself, and keeps it up to date', async () => {
    const url = 'https://news.example/1';
    room().web.set(url, fresh(`Harbour talks. ${'The pilots came early. '.repeat(20)}`, { url }));
    const reader = { channel: { platform: 'terminal', workspace: 'local', id: 'terminal' }, user: 'ann' } as const;
    const asked = { ...reader, story: null, title: null, published: null, mayChangeOthers: true };
    await readPage(room().parts, { url, number: null }, asked, NOW);
    expect(await room().articles()).toMatchObject([{ published: null }]);
    await room().follow();
    answer([feedItem(1)]);
    expect(await poll()).toMatchObject({ found: 1, kept: 1 });
    expect(await room().articles()).toMatchObject([{ published: '2016-07-13' }]);
    answer([feedItem(1, { html: fullText('The harbour talks have ended after all.') })]);
    expect(await poll(1)).toMatchObject({ edited: 1 });
  });

  it('is read again where the first is no longer followed', async () => {
    await room().follow();
    answer([feedItem(1)]);
    await poll();
    await room().store.feeds.remove(1);
    const again = await room().follow({ url: FEED });
    expect(await pollFeed(room().parts, again, NOW)).toMatchObject({ found: 1, kept: 0 });
    answer([feedItem(1, { html: 'The harbour talks have ended for good.' })]);
    expect(await poll(1)).toMatchObject({ edited: 1 });
  });

  it('leaves a bundled article as it stands in data/', async () => {
    await room().follow();
    answer([feedItem(1)]);
    await poll();
    const [article] = await room().articles();
    if (!article) throw new Error('nothing was kept');
    await room().store.articles.save(
      { ...article, text: 'As bundled.' },
      await room().parts.work.extract(article),
      'data',
      NOW,
    );
    answer([feedItem(1, { html: 'The harbour talks have ended after all.' })]);
    await poll(1);
    expect(await room().articles()).toMatchObject([{ text: 'As bundled.' }]);
  });
});

describe('the full text', () => {
  const TEASER = feedItem(1, { html: 'The harbour talks went on all night …' });
  const page = 'The harbour talks went on all night, and ended with a handshake on the quay.';
  const PAGE = 'https://news.example/1';

  it('is read from the page where the feed has but a teaser', async () => {
    await room().follow({ text: 'longest' });
    answer([TEASER, feedItem(2)]);
    room().web.set(PAGE, fresh(page, { url: PAGE }));
    await poll();
    expect((await room().articles()).find(({ url }) => url === PAGE)).toMatchObject({
      text: page,
      title: TEASER.title,
    });
    expect(room().asked.filter(({ want }) => want === 'page')).toHaveLength(1);
    expect(await trailOf('guid:g1')).toContain('text: taken from its page, since the text ends in an ellipsis');
  });

  it('is not asked for where the feed alone is followed', async () => {
    await room().follow({ text: 'feed' });
    answer([TEASER]);
    await poll();
    expect(room().asked.filter(({ want }) => want === 'page')).toEqual([]);
  });

  it("gives way to the feed's where the site forbids reading its pages, and says so", async () => {
    await room().follow({ text: 'page' });
    answer([feedItem(1)]);
    room().web.set(PAGE, failed('disallowed', 'the robots.txt of news.example forbids it'));
    await poll();
    expect(await trailOf('guid:g1')).toContain(
      'text: taken from the feed, since the robots.txt of news.example forbids it',
    );
    expect(await poll(1)).toMatchObject({ edited: 0, found: 0 });
  });

  it('is tried again where the page could not be reached just now, three times in all', async () => {
    await room().follow({ text: 'page' });
    room().web.set(FEED, fresh(feedOf([feedItem(1)]), { etag: '"7"' }));
    for (const hours of [0, 1, 2, 3, 4]) await poll(hours);
    expect(room().asked.filter(({ want }) => want === 'page')).toHaveLength(3);
    expect((await source())?.etag).toBe('"7"');
  });

  it('replaces the teaser once the page can be had', async () => {
    await room().follow({ text: 'page' });
    answer([TEASER]);
    await poll();
    expect(await room().articles()).toMatchObject([{ text: 'The harbour talks went on all night …' }]);
    room().web.set(PAGE, fresh(page, { url: PAGE }));
    await poll(1);
    expect(await room().articles()).toMatchObject([{ text: page }]);
  });
});
