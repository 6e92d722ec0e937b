import { expect, test } from 'vitest';
import type { Article } from '../../src/core/article/article.ts';
import { SourceError } from '../../src/core/errors.ts';
import { createLanes } from '../../src/workers/lanes.ts';
import { createTogether } from '../../src/workers/prepare-together.ts';
import type { ToPrepare } from '../../src/workers/work.ts';

const OPEN = { pinned: null, story: null };
const STORIES: never[] = [];

test('articles that wait for a thread go to it together, and each gets its own result', async () => {
  const { prepare, trips } = open();
  const ids = Array.from({ length: 20 }, (_, at) => `a${at}`);
  const prepared = await Promise.all(ids.map((id) => prepare(toArticle(id), OPEN, STORIES)));
  expect(prepared).toEqual(ids.map((id) => ({ of: id })));
  expect(trips.flat()).toEqual(ids);
  expect(Math.max(...trips.map(({ length }) => length))).toBe(8);
  expect(trips.length).toBeLessThan(6);
});

test('a text that ends its thread costs itself alone', async () => {
  const { prepare } = open();
  const outcomes = await Promise.allSettled(
    ['a', 'b', 'deadly', 'c', 'd'].map((id) => prepare(toArticle(id), OPEN, STORIES)),
  );
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(outcomes[2]).toHaveProperty('reason', new SourceError('the reading thread ended'));
});

test('an error in one article is its own', async () => {
  const { prepare } = open();
  const outcomes = await Promise.allSettled(['a', 'wrong', 'b'].map((id) => prepare(toArticle(id), OPEN, STORIES)));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(outcomes[1]).toHaveProperty('reason', 'wrong');
});

test('long texts go by themselves, and articles of other stories too', async () => {
  const { prepare, trips } = open();
  const long = 'a'.repeat(50_000);
  await Promise.all([
    prepare(toArticle('first'), OPEN, STORIES),
    prepare(toArticle('long 1', long), OPEN, STORIES),
    prepare(toArticle('long 2', long), OPEN, STORIES),
    prepare(toArticle('other'), OPEN, []),
    prepare(toArticle('another'), OPEN, STORIES),
  ]);
  const groupOf = (id: string) => trips.find((trip) => trip.includes(id));
  expect(groupOf('long 1')).not.toContain('long 2');
  expect(groupOf('other')).toEqual(['other']);
});

function open() {
  const trips: string[][] = [];
  const prepare = createTogether(createLanes(1, 100), async (articles) => {
    trips.push(articles.map(({ article }) => article.id));
    await new Promise((resolve) => setImmediate(resolve));
    if (articles.some(({ article }) => article.id === 'deadly')) throw new SourceError('the reading thread ended');
    return articles.map(toOutcome);
  });
  return { prepare, trips };
}

function toOutcome({ article: { id } }: ToPrepare) {
  return id === 'wrong' ? { thrown: id } : { value: { of: id } };
}

function toArticle(id: string, text = 'Short.'): Article {
  const head = { agency: null, publisher: null, byline: null, url: null, story: null, published: '2016-07-13' };
  return { id, title: 'Bridge', kind: 'article', text, ...head };
}
