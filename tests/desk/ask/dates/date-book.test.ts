import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDateBook } from '../../../../src/desk/ask/dates/date-book.ts';
import { openStore } from '../../../../src/store/open/open-store.ts';
import type { OpenStore } from '../../../../src/store/port/port.ts';
import { NOTHING, SEEN, sampleArticle, sampleKeyDate } from '../../../store/sample.ts';

const SCOPE = { story: 'harbour', asOf: null };
const article = sampleArticle();
const found = (parts = {}) => ({ ...NOTHING, keyDates: [sampleKeyDate(article.text, '1 August', parts)] });

let store: OpenStore;
beforeEach(async () => {
  store = await openStore({ file: ':memory:' });
});
afterEach(() => store.close());

/** A book, and how many articles' dates it was given each time it read. */
function openBook() {
  const reads: number[] = [];
  const keyDatesSince: typeof store.articles.keyDatesSince = async (scope, revision) => {
    const changes = await store.articles.keyDatesSince(scope, revision);
    reads.push(changes.keyDates.length);
    return changes;
  };
  return { book: createDateBook({ articles: { ...store.articles, keyDatesSince }, rulings: store.rulings }), reads };
}

test('dates are worked out once, and then only those of articles that changed', async () => {
  const { book, reads } = openBook();
  expect(await book(SCOPE)).toEqual([]);
  await store.articles.save(article, found(), 'data', SEEN);
  const first = await book(SCOPE);
  expect(first).toHaveLength(1);
  expect(await book(SCOPE)).toBe(first);
  await store.articles.save(sampleArticle({ id: 'b' }), found({ event: 'launch', date: '2016-09-01' }), 'data', SEEN);
  expect((await book(SCOPE)).map(({ date }) => date)).toEqual(['2016-08-01', '2016-09-01']);
  expect(await book({ story: 'harbour', asOf: '2016-07-12' })).toEqual([]);
  expect(reads).toEqual([0, 1, 1, 0]);
});

test('a date that an article gives no more is gone, and so are those of an article that left', async () => {
  const { book } = openBook();
  const dates = async () => (await book(SCOPE)).map(({ date }) => date);
  for (const [id, event] of [
    ['a', 'launch'],
    ['b', 'verdict'],
    ['c', 'strike'],
  ] as const)
    await store.articles.save(sampleArticle({ id }), found({ event, date: '2016-09-01' }), 'data', SEEN);
  expect(await dates()).toHaveLength(3);
  await store.articles.save(sampleArticle({ id: 'a' }), NOTHING, 'data', SEEN);
  expect(await dates()).toHaveLength(2);
  await store.articles.setStories([{ id: 'b', story: 'port', why: [], isWeak: false, further: [] }]);
  expect(await dates()).toHaveLength(1);
  await store.articles.remove('c');
  expect(await dates()).toEqual([]);
  await store.articles.setStories([{ id: 'b', story: 'harbour', why: [], isWeak: false, further: [] }]);
  expect(await dates()).toHaveLength(1);
});

test('all who ask at the same time get the same', async () => {
  await store.articles.save(article, found(), 'data', SEEN);
  const { book, reads } = openBook();
  const lists = await Promise.all([book(SCOPE), book(SCOPE), book(SCOPE)]);
  expect(new Set(lists).size).toBe(1);
  expect(reads).toEqual([1]);
});

test('what could not be read is read again', async () => {
  let isBroken = true;
  const keyDatesSince: typeof store.articles.keyDatesSince = (scope, revision) =>
    isBroken ? Promise.reject(new Error('the disk is gone')) : store.articles.keyDatesSince(scope, revision);
  const book = createDateBook({ articles: { ...store.articles, keyDatesSince }, rulings: store.rulings });
  await expect(book(SCOPE)).rejects.toThrow('the disk is gone');
  isBroken = false;
  expect(await book(SCOPE)).toEqual([]);
});
