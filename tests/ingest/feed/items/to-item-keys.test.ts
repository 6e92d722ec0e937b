import { describe, expect, test } from 'vitest';
import { toItemKeys } from '../../../../src/ingest/feed/items/to-item-keys.ts';
import type { FeedItem } from '../../../../src/ingest/feed/model/feed.ts';
import { parseFeed } from '../../../../src/ingest/feed/parse-feed.ts';

const ITEM: FeedItem = {
  guid: 'ilm-1',
  url: 'https://www.ilm.example/bridge?utm_source=rss',
  title: 'The bridge is open',
  published: '2016-07-13T08:00:00Z',
  updated: null,
  html: '<p>The old bridge over the Ilm was opened again on Tuesday, after nine years.</p>',
  byline: null,
  language: null,
  isPart: false,
};
const keys = (fields: Partial<FeedItem>) => toItemKeys({ ...ITEM, ...fields });
const same = (fields: Partial<FeedItem>) =>
  Object.entries(toItemKeys(ITEM))
    .filter(([name, key]) => Object.entries(keys(fields)).some(([other, value]) => other === name && value === key))
    .map(([name]) => name);

test('an item has three keys', () => {
  expect(toItemKeys(ITEM)).toEqual({
    guid: 'ilm-1',
    url: 'https://ilm.example/bridge',
    print: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

describe('the same item again', () => {
  test.each<[string, Partial<FeedItem>, readonly string[]]>([
    ['dated anew', { published: '2016-09-01T08:00:00Z', updated: '2016-09-01T08:00:00Z' }, ['guid', 'url', 'print']],
    ['with another guid', { guid: 'ilm-2' }, ['url', 'print']],
    ['without a guid', { guid: null }, ['url', 'print']],
    ['with other tracking', { url: 'http://ilm.example/bridge/?fbclid=1#top' }, ['guid', 'url', 'print']],
    ['moved to another address', { url: 'https://ilm.example/2016/bridge' }, ['guid', 'print']],
    ['moved, and with another guid', { guid: 'x', url: 'https://ilm.example/2016/bridge' }, ['print']],
    [
      'edited',
      { html: '<p>The old bridge over the Ilm was opened again on Wednesday, after nine years.</p>' },
      ['guid', 'url'],
    ],
    ['with another title', { title: 'Bridge open at last' }, ['guid', 'url']],
    [
      'set in other tags',
      {
        title: 'THE BRIDGE IS OPEN',
        html: '<div>The old <b>bridge</b> over the Ilm was opened again on Tuesday — after nine years</div>',
      },
      ['guid', 'url', 'print'],
    ],
  ])('%s keeps what it can', (_what, fields, kept) => {
    expect(same(fields)).toEqual(kept);
  });
});

describe('few words tell no two items apart', () => {
  const daily = { title: 'Weather forecast', html: null };

  test('so their address does', () => {
    const monday = keys({ ...daily, url: 'https://ilm.example/monday' });
    const tuesday = keys({ ...daily, url: 'https://ilm.example/tuesday' });
    expect(monday.print).not.toBe(tuesday.print);
    expect(keys({ ...daily, url: 'https://ilm.example/monday', guid: 'other', published: null }).print).toBe(
      monday.print,
    );
  });

  test('or their guid, or their day', () => {
    const bare = { ...daily, url: null };
    expect(keys({ ...bare, guid: 'a' }).print).not.toBe(keys({ ...bare, guid: 'b' }).print);
    expect(keys({ ...bare, guid: null, published: '2016-07-13' }).print).not.toBe(
      keys({ ...bare, guid: null, published: '2016-07-14' }).print,
    );
  });
});

test('no item of two fetches is seen twice, and none is missed, when all are dated anew and one is new', () => {
  const feed = (day: string, ...names: string[]) =>
    parseFeed(
      `<rss version="2.0"><channel><title>T</title>${names.map((name) => `<item><title>${name}</title><guid isPermaLink="false">${day}-${name}</guid><link>https://a.example/${name}?utm_source=${day}</link><pubDate>${day}</pubDate></item>`).join('')}</channel></rss>`,
      'https://a.example/feed',
    );
  const first = feed('2016-07-13', 'one', 'two');
  const second = feed('2016-07-14', 'new', 'two', 'one');
  if ('fault' in first || 'fault' in second) throw new Error('no feed');
  const seen = new Set(first.items.flatMap((item) => Object.values(toItemKeys(item))));
  const fresh = second.items.filter(
    (item) => !Object.values(toItemKeys(item)).some((key) => key !== null && seen.has(key)),
  );
  expect(fresh.map(({ title }) => title)).toEqual(['new']);
});
