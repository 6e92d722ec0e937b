import { expect, test } from 'vitest';
import { createDateBook } from '../../../src/desk/ask/date-book.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { NOTHING, SEEN, sampleArticle, sampleKeyDate } from '../../store/sample.ts';

test('dates are worked out once, and anew when an article comes', async () => {
  const store = await openStore({ file: ':memory:' });
  let reads = 0;
  const articles = {
    ...store.articles,
    keyDates: (scope: Parameters<typeof store.articles.keyDates>[0]) => {
      reads += 1;
      return store.articles.keyDates(scope);
    },
  };
  const book = createDateBook({ articles, ledger: store.ledger });
  const scope = { story: 'harbour', asOf: null };
  expect(await book(scope)).toEqual([]);
  expect(await book(scope)).toEqual([]);
  expect(reads).toBe(1);
  const article = sampleArticle();
  const keyDates = [sampleKeyDate(article.text, '1 August')];
  await store.articles.save(article, { ...NOTHING, keyDates }, 'data', SEEN);
  expect(await book(scope)).toHaveLength(1);
  expect(await book({ story: 'harbour', asOf: '2016-07-12' })).toEqual([]);
  expect(await book(scope)).toHaveLength(1);
  expect(reads).toBe(3);
  await store.close();
});

test('what could not be read is read again', async () => {
  const store = await openStore({ file: ':memory:' });
  let isBroken = true;
  const articles = {
    ...store.articles,
    keyDates: async () => (isBroken ? Promise.reject(new Error('the disk is gone')) : []),
  };
  const book = createDateBook({ articles, ledger: store.ledger });
  await expect(book({ story: null, asOf: null })).rejects.toThrow('the disk is gone');
  isBroken = false;
  expect(await book({ story: null, asOf: null })).toEqual([]);
  await store.close();
});
