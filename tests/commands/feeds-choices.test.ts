import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEED, failed, feedItem, feedOf, fresh } from '../desk/reading/small-newsroom.ts';
import { openReadingFront, type ReadingFront } from './reading-front.ts';

let desk: ReadingFront;
beforeEach(async () => {
  desk = await openReadingFront();
});
afterEach(() => desk.store.close());

const answerFeed = (...numbers: number[]) => desk.web.set(FEED, fresh(feedOf(numbers.map((n) => feedItem(n)))));

async function followFeed() {
  answerFeed(1, 2);
  await desk.say(`/follow ${FEED}`);
  return desk.press('Follow');
}

describe('what was there before', () => {
  it('is not read, unless someone asks for it', async () => {
    expect((await followFeed()).text).toContain('Only what is new from now on is read.');
    expect((await desk.say('/feeds check')).title).toBe(
      'Feed 1 checked: 2 older items skipped, since only what is new from now on is read',
    );
    expect(await desk.articles()).toEqual([]);
    const later = feedItem(0, { published: desk.now().add({ minutes: 5 }).toString() });
    desk.web.set(FEED, fresh(feedOf([later, feedItem(1), feedItem(2)])));
    desk.wait(1);
    expect((await desk.say('/feeds check')).title).toBe('Feed 1 checked: 1 new item, 1 kept');
  });

  it('is read as far back as was typed', async () => {
    answerFeed(1, 2, 3);
    await desk.say(`/follow ${FEED} backlog:2`);
    expect((await desk.press('Follow')).text).toContain('The 2 newest items arrive within a minute');
    expect((await desk.say('/feeds check')).title).toContain('2 new items, 2 kept, 1 older item skipped');
  });

  it('and what came between following and the first poll is new', async () => {
    await followFeed();
    const later = feedItem(0, { published: desk.now().add({ minutes: 1 }).toString() });
    desk.web.set(FEED, fresh(feedOf([later, feedItem(1)])));
    desk.wait(1);
    expect((await desk.say('/feeds check')).title).toContain('1 new item, 1 kept, 1 older item skipped');
  });
});

describe('the pace of a feed', () => {
  it('is its own, until someone chooses one', async () => {
    answerFeed(1, 2);
    await desk.say(`/follow ${FEED} every:10m`);
    expect((await desk.press('Follow')).text).toContain('polled every 10 minutes');
    await desk.say('/feeds check');
    expect(await desk.store.feeds.find(1)).toMatchObject({ intervalMinutes: 10, choice: { everyMinutes: 10 } });
    expect((await desk.say('/feeds pace every:2h')).text).toContain('polled every 2 hours');
    expect((await desk.say('/feeds pace every:auto')).text).not.toContain('polled every');
    expect(await desk.store.feeds.find(1)).toMatchObject({ choice: { everyMinutes: null }, nextAt: desk.now() });
  });

  it.each(['1m', '2d', 'often', '0h'])('%s is none', async (every) => {
    await followFeed();
    const { text } = await desk.say(`/feeds pace every:${every}`);
    expect(text).toContain('is not an interval from 5 minutes to a day');
    expect(text).toContain('every:10m');
  });
});

describe('five hundred feeds', () => {
  beforeEach(async () => {
    for (let n = 1; n <= 500; n += 1)
      await desk.follow({ url: `https://n${n}.example/feed`, title: n % 100 === 0 ? `Wire ${n}` : `Paper ${n}` });
    desk.web.set('https://n77.example/feed', failed('broken', 'n77.example answered 500'));
    await desk.say('/feeds check 77');
  });

  it('are shown in pages, those in trouble first, and found by their words', async () => {
    const { title, text, buttons } = await desk.say('/feeds');
    expect(title).toBe('500 feeds, 1 to look at (page 1 of 25)');
    expect(text.indexOf('Paper 77')).toBeLessThan(text.indexOf('Paper 1 '));
    expect(text).not.toContain('Paper 499');
    expect(buttons).toEqual(['Feeds of harbour']);
    expect((await desk.say('/feeds list page:25')).text).toContain('Paper 499');
    const found = await desk.say('/feeds list wire');
    expect(found.title).toBe('5 of 500 feeds with “wire”');
    expect(found.text).toContain('Wire 300');
    expect((await desk.say('/feeds list n77 failing')).title).toBe('1 of 500 feeds with “n77 failing”');
    expect((await desk.say('/feeds list nothing')).title).toBe('No feed with “nothing”');
  });
});
