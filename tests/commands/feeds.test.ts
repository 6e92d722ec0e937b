import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEED, failed, feedItem, feedOf, fresh } from '../desk/reading/small-newsroom.ts';
import { EDITOR, openReadingFront, type ReadingFront } from './reading-front.ts';

let desk: ReadingFront;
beforeEach(async () => {
  desk = await openReadingFront();
});
afterEach(() => desk.store.close());

const READER = { ...EDITOR, right: 'member' } as const;
const answerFeed = (...numbers: number[]) => desk.web.set(FEED, fresh(feedOf(numbers.map((n) => feedItem(n)))));

async function followFeed(how = 'Follow') {
  answerFeed(1, 2);
  await desk.say(`/follow ${FEED}`);
  return desk.press(how);
}

const WITH_OLDER = 'Follow with the last 20';

describe('/follow', () => {
  it('shows a feed: how often it brings something, its newest items, and the story each would join and why', async () => {
    answerFeed(1, 2);
    const { title, text, buttons } = await desk.say(`/follow ${FEED}`);
    expect(title).toBe('Harbour news');
    expect(text).toContain('2 items; about 3 a day');
    expect(text).toContain('Harbour talks, part 1');
    expect(text).toContain('joins harbour, because it holds the word Harbour');
    expect(buttons).toEqual(['Follow', WITH_OLDER, 'Not now']);
    expect(await desk.store.feeds.list()).toEqual([]);
    expect(await desk.articles()).toEqual([]);
  });

  it('offers full texts where the feed has but teasers', async () => {
    desk.web.set(FEED, fresh(feedOf([feedItem(1, { html: 'Harbour: more' })])));
    expect((await desk.say(`/follow ${FEED}`)).buttons).toEqual([
      'Follow',
      WITH_OLDER,
      'Follow with full texts',
      'Not now',
    ]);
    expect((await desk.press('Follow with full texts')).text).toContain('full texts');
    expect(await desk.store.feeds.list()).toMatchObject([{ text: 'longest', state: 'active' }]);
  });

  it('is taken up by its button, even after a restart: the button needs a number alone', async () => {
    expect((await followFeed()).title).toBe('Feed 1 is followed');
    expect(await desk.store.feeds.list()).toMatchObject([
      { url: FEED, state: 'active', followedIn: EDITOR.channel, followedBy: 'u1', nextAt: desk.now() },
    ]);
    expect((await desk.press('Pause')).title).toBe('Feed 1 paused');
  });

  it('keeps to the story that was named', async () => {
    answerFeed(1);
    await desk.say(`/follow ${FEED} harbour`);
    await desk.press('Follow');
    expect(await desk.store.feeds.list()).toMatchObject([{ story: 'harbour' }]);
  });

  it('is dropped by Not now', async () => {
    answerFeed(1);
    await desk.say(`/follow ${FEED}`);
    expect((await desk.press('Not now')).title).toBe('Not followed');
    expect(await desk.store.feeds.find(1)).toBeUndefined();
  });

  it('says how one is doing that is followed already', async () => {
    await followFeed();
    expect((await desk.say(`/follow ${FEED}`)).title).toBe('Feed 1 is followed already');
    expect((await desk.say('/feeds add number:1')).text).toContain('is followed already');
  });

  it('takes an address without its scheme, or as a chat wraps it', async () => {
    answerFeed(1);
    expect((await desk.say('/follow news.example/feed')).title).toBe('Harbour news');
    expect((await desk.say(`/follow <${FEED}>`)).title).toBe('Harbour news');
    expect((await desk.say('/follow feed://news.example/feed')).title).toBe('Harbour news');
    expect((await desk.say(`/follow feed:${FEED}`)).title).toBe('Harbour news');
  });

  it('lists the feeds that a page announces, to look at one', async () => {
    const page =
      '<html><head><link rel="alternate" type="application/rss+xml" title="World" href="/feed"></head></html>';
    desk.web.set('https://news.example/', fresh(page, { url: 'https://news.example/' }));
    answerFeed(1);
    expect((await desk.say('/follow https://news.example/')).buttons).toEqual(['Look at World']);
    expect((await desk.press('Look at World')).title).toBe('Harbour news');
  });

  it('lists the feeds that a story names', async () => {
    answerFeed(1);
    const { title, text } = await desk.say('/follow story:harbour');
    expect(title).toBe('The harbour: 1 feed');
    expect(text).toContain(FEED);
    await desk.press(`Look at ${FEED}`);
    await desk.press('Follow');
    expect((await desk.say('/follow story:harbour')).text).toContain('All its feeds are followed already');
  });

  it('shows a single article as it would be read, and reads it by its button', async () => {
    const url = 'https://news.example/talks';
    desk.web.set(url, fresh('The harbour talks have ended with a handshake.', { url }));
    const { text } = await desk.say(`/follow ${url}`);
    expect(text).toContain('An article, not a feed');
    expect(text).toContain('The harbour talks have ended with a handshake.');
    expect(await desk.articles()).toEqual([]);
    expect((await desk.press('Read it')).title).toBe('Read: Of the page');
    expect(await desk.articles()).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ['/follow', 'There is no address to follow', 'Add one: /follow'],
    ['/follow nonsense', '“nonsense” is not a web address', 'Use one such as'],
    ['/follow ftp://news.example/feed', 'is not a web address', 'Use one such as'],
    ['/follow https://news.example/feed nowhere', 'There is no story “nowhere”', ''],
    ['/follow https://down.example/', 'It could not be read: https://down.example/ did not answer', 'Try again later'],
    ['/follow number:9', 'The proposal 9 is gone', 'Use /follow with the address'],
  ])('%s is told what was expected', async (typed, message, hint) => {
    answerFeed(1);
    const { tone, text } = await desk.say(typed);
    expect(tone).toBe('error');
    expect(text).toContain(message);
    expect(text).toContain(hint);
  });

  it('is for those who may manage', async () => {
    expect((await desk.say(`/follow ${FEED}`, READER)).text).toContain('needs the right to manage');
    expect(desk.asked).toEqual([]);
  });
});

describe('/feeds', () => {
  it('offers the feeds that stories name where none is followed', async () => {
    const { title, text, buttons } = await desk.say('/feeds');
    expect(title).toBe('No feed is followed');
    expect(text).toContain('harbour names 1 feed that is not followed');
    expect(buttons).toEqual(['Feeds of harbour']);
  });

  it('says of each when it last brought something, what failed, and when it is asked next', async () => {
    await followFeed();
    await desk.say('/feeds check 1');
    desk.wait(3);
    expect((await desk.say('/feeds')).text).toContain(
      'polled 3 hours ago; the newest item came 5 hours ago; usually about 3 a day',
    );
    desk.web.set(FEED, failed('broken', 'news.example answered 500'));
    await desk.say('/feeds check');
    const { title, text } = await desk.say('/feeds');
    expect(title).toBe('1 feed, 1 to look at');
    expect(text).toContain('failed once, for moments: news.example answered 500; the last success was 3 hours ago');
  });

  it('raises an alarm for one that has gone silent', async () => {
    await followFeed();
    await desk.say('/feeds check');
    desk.wait(12 * 24);
    const silent = 'nothing new for 12 days; usually about 3 a day';
    expect((await desk.say('/feeds')).text).toContain(silent);
    expect((await desk.say('/status', READER)).text).toContain(`“Harbour news” (feed 1): ${silent}`);
    expect((await desk.say('/desk status')).text).toContain('1 silent for longer than usual');
  });

  it('shows no secret of an address', async () => {
    const url = 'https://news.example/feed?token=s3cret';
    desk.web.set(url, fresh(feedOf([feedItem(1)])));
    await desk.say(`/follow ${url}`);
    await desk.press('Follow');
    expect((await desk.say('/feeds')).text).not.toContain('s3cret');
  });

  it('are paused, resumed, moved and removed; what was read stays', async () => {
    await followFeed(WITH_OLDER);
    await desk.say('/feeds check');
    expect((await desk.say('/feeds pause')).title).toBe('Feed 1 paused');
    expect((await desk.say('/feeds')).text).toContain('paused');
    expect((await desk.say('/feeds resume 1')).title).toBe('Feed 1 resumed');
    await desk.say('/feeds move 1 harbour');
    expect(await desk.store.feeds.find(1)).toMatchObject({ story: 'harbour', state: 'active' });
    await desk.say('/feeds move 1');
    expect(await desk.store.feeds.find(1)).toMatchObject({ story: null });
    expect((await desk.say('/feeds remove')).title).toBe('Stopped following feed 1');
    expect(await desk.articles()).toHaveLength(2);
  });

  it('go on after a failure once they are resumed', async () => {
    await followFeed();
    desk.web.set(FEED, failed('gone', 'news.example answered 410 Gone'));
    await desk.say('/feeds check');
    expect((await desk.say('/feeds')).text).toContain('suspended: it is gone for good: news.example answered 410 Gone');
    await desk.press('Resume');
    expect(await desk.store.feeds.find(1)).toMatchObject({
      state: 'active',
      failures: 0,
      note: null,
      nextAt: desk.now(),
    });
  });

  it('are told apart by number', async () => {
    await followFeed();
    await desk.follow({ url: 'https://other.example/' });
    expect((await desk.say('/feeds pause')).text).toContain('Several feeds are followed');
    expect((await desk.say('/feeds pause 7')).text).toContain('There is no feed 7');
  });

  it('are checked at once, with what came of it', async () => {
    await followFeed(WITH_OLDER);
    expect((await desk.say('/feeds check')).title).toBe('Feed 1 checked: 2 new items, 2 kept');
    expect((await desk.say('/feeds check')).title).toBe('Feed 1 checked: nothing new');
  });

  it('are for everyone to list, and for those who may manage to change', async () => {
    await followFeed();
    for (const text of ['pause', 'resume', 'move', 'remove', 'check', 'export', `add ${FEED}`, `import ${FEED}`])
      expect((await desk.say(`/feeds ${text}`, READER)).text).toContain('needs the right to manage');
    expect((await desk.say('/feeds', READER)).tone).toBe('answer');
  });
});

describe('a list of feeds', () => {
  const OPML = `<opml version="2.0"><body>
    <outline text="The harbour"><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline>
    <outline type="rss" text="B" xmlUrl="https://b.example/feed"/>
  </body></opml>`;
  const LIST = 'https://lists.example/all.opml';

  it('is followed, those in a folder named like a story for that story', async () => {
    await desk.follow({ url: 'https://b.example/feed' });
    desk.web.set(LIST, fresh(OPML));
    const { title, text } = await desk.say(`/feeds import ${LIST}`);
    expect(title).toBe('1 feed is followed now');
    expect(text).toContain('1 was followed before. Some join harbour');
    expect(await desk.store.feeds.list()).toMatchObject([{ id: 1 }, { title: 'A', story: 'harbour', state: 'active' }]);
  });

  it('is given out in a folder for each story', async () => {
    await desk.follow({ story: 'harbour', title: 'A' });
    const list = await desk.following.exportList();
    expect(list).toMatch(/text="The harbour".*>\s*<outline[^>]*xmlUrl="https:\/\/news.example\/feed"/);
    expect((await desk.say('/feeds export')).text).toContain('xmlUrl="https://news.example/feed"');
  });

  it('keeps the folders it came in', async () => {
    desk.web.set(LIST, fresh(OPML.replace('The harbour', 'Papers')));
    await desk.say(`/feeds import ${LIST}`);
    expect(await desk.store.feeds.list()).toMatchObject([
      { choice: { categories: ['Papers'] } },
      { choice: { categories: [] } },
    ]);
    expect((await desk.say('/feeds list papers')).title).toBe('1 of 2 feeds with “papers”');
    expect(await desk.following.exportList()).toMatch(/text="Papers".*>\s*<outline[^>]*a\.example/);
  });

  it('that is none is told of', async () => {
    desk.web.set(LIST, fresh('<html>'));
    expect((await desk.say(`/feeds import ${LIST}`)).text).toContain(
      'It cannot be read as a list of feeds: this is a web page',
    );
  });
});

it('answers to its old name, typed or as a button posted before', async () => {
  await followFeed();
  expect((await desk.say('/sources pause')).title).toBe('Feed 1 paused');
  expect((await desk.say('/sources list')).title).toBe('1 feed');
});
