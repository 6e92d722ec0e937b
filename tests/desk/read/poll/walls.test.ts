import { describe, expect, it } from 'vitest';
import { toFeedLine } from '../../../../src/desk/read/feeds/feed-line.ts';
import { failed, feedItem, fresh, NOW } from '../../reading/small-newsroom.ts';
import { closedAfterEach } from './open-polled-feed.ts';

const open = closedAfterEach();

describe('a wall', () => {
  const page = (n: number) => `https://news.example/${n}`;
  const consent =
    'We and our 712 partners store and/or access information on a device. You may accept all cookies or manage your preferences.';

  it('is not taken for the article: the text of the feed stays, and the feed says why', async () => {
    const room = await open({ text: 'page' });
    room.answer([feedItem(1)]);
    room.web.set(page(1), fresh(consent, { url: page(1) }));
    await room.poll();
    expect((await room.articles())[0]?.text).toContain('The harbour talks went on');
    expect(await room.trailOf('guid:g1')).toContain('text: taken from the feed, since its page shows a consent notice');
    const followed = await room.source();
    expect(toFeedLine(followed, NOW)).toMatchObject({
      health: 'walled',
      says: expect.stringContaining('the feed’s own text is kept, since its pages show a consent notice'),
    });
  });

  it('is over when the pages can be read again', async () => {
    const room = await open({ text: 'page' });
    room.answer([feedItem(1)]);
    room.web.set(page(1), fresh(consent, { url: page(1) }));
    await room.poll();
    room.web.set(page(2), fresh('Harbour talks, part 2: they went on all night.', { url: page(2) }));
    room.answer([feedItem(2), feedItem(1)]);
    await room.poll(1);
    expect((await room.source()).signs.wall).toBeNull();
  });

  it('of an unknown kind is told by being alike: what was taken before is read again from the feed', async () => {
    const room = await open({ text: 'page' });
    const notice = 'Harbour talks and more: our readers come first. Choose how you want to go on from here.';
    for (const n of [1, 2, 3]) room.web.set(page(n), fresh(notice, { url: page(n) }));
    room.answer([feedItem(1)]);
    await room.poll();
    expect(await room.articles()).toMatchObject([{ text: notice }]);
    room.answer([feedItem(2), feedItem(1)]);
    await room.poll(1);
    expect((await room.source()).signs.wall).toBe('its pages all say the same');
    await room.poll(2);
    const texts = (await room.articles()).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toContain('The harbour talks went on');
  });

  it('of an unknown kind is read again once: after that no page is fetched until there is something new', async () => {
    const room = await open({ text: 'page' });
    const notice = 'Harbour talks and more: our readers come first. Choose how you want to go on from here.';
    for (const n of [1, 2, 3]) room.web.set(page(n), fresh(notice, { url: page(n) }));
    room.answer([feedItem(3), feedItem(2), feedItem(1)]);
    for (const hour of [0, 1, 2]) await room.poll(hour);
    const before = room.asked.filter(({ want }) => want === 'page').length;
    for (const hour of [3, 4]) await room.poll(hour);
    expect(room.asked.filter(({ want }) => want === 'page')).toHaveLength(before);
  });

  it('is not what an article says again under a new title', async () => {
    const room = await open({ text: 'page' });
    const text = 'The harbour talks went on all night, and the harbour master spoke at noon.';
    room.web.set(page(1), fresh(text, { url: page(1) }));
    room.answer([feedItem(1)]);
    await room.poll();
    room.answer([feedItem(1, { title: 'Harbour talks, part 1: agreed' })]);
    await room.poll(1);
    expect(await room.articles()).toMatchObject([{ title: 'Harbour talks, part 1: agreed', text }]);
    expect((await room.source()).signs.wall).toBeNull();
  });

  it('a site that lets no program read its pages is one', async () => {
    const room = await open({ text: 'page' });
    room.answer([feedItem(1)]);
    room.web.set(page(1), failed('disallowed', 'the robots.txt of news.example forbids it'));
    await room.poll();
    expect((await room.source()).signs.wall).toBe('the robots.txt of news.example forbids it');
  });
});

describe('headlines', () => {
  it('are kept as what they are: title, link, story and day', async () => {
    const room = await open();
    room.answer([feedItem(1, { html: null }), feedItem(2, { html: '<a href="https://news.example/2">Comments</a>' })]);
    expect(await room.poll()).toMatchObject({ kept: 2, refused: 0 });
    expect(await room.articles()).toContainEqual(
      expect.objectContaining({
        title: 'Harbour talks, part 1',
        text: 'Harbour talks, part 1',
        url: 'https://news.example/1',
        story: 'harbour',
        published: '2016-07-13',
      }),
    );
    expect(await room.trailOf('guid:g1')).toContain(
      'text: the feed has only a headline, which is kept with its link; only the feed is followed',
    );
    const followed = await room.source();
    expect(toFeedLine(followed, NOW).says).toContain('headlines only, kept with their links');
  });

  it('of an aggregator are no text: the title again, and where it is from', async () => {
    const room = await open();
    const html =
      '<a href="https://news.example/rss/articles/x">Harbour talks, part 1</a>&nbsp;&nbsp;<font color="#6f6f6f">The Quay</font>';
    room.answer([feedItem(1, { title: 'Harbour talks, part 1 - The Quay', html })]);
    await room.poll();
    expect(await room.articles()).toMatchObject([{ text: 'Harbour talks, part 1 - The Quay' }]);
  });

  it('give way to the page where it can be read', async () => {
    const room = await open({ text: 'longest' });
    room.answer([feedItem(1, { html: null })]);
    const url = 'https://news.example/1';
    room.web.set(url, fresh('The harbour talks, part 1 of 3, went on all night.', { url }));
    await room.poll();
    expect(await room.articles()).toMatchObject([{ text: 'The harbour talks, part 1 of 3, went on all night.' }]);
  });

  it('a feed of which nothing can be kept is not well', async () => {
    const room = await open();
    room.answer([feedItem(1, { html: null, title: null })]);
    await room.poll();
    const followed = await room.source();
    expect(toFeedLine(followed, NOW)).toMatchObject({
      health: 'empty',
      says: expect.stringContaining('none of the last 1 items could be kept'),
    });
  });
});
