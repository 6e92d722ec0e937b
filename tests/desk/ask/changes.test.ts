import { expect, test } from 'vitest';
import { findChanges } from '../../../src/desk/ask/changes/changes.ts';
import { createDateBook } from '../../../src/desk/ask/dates/date-book.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import { NOTHING, sampleArticle } from '../../store/sample.ts';
import { editionsOf } from '../editions-of.ts';

test('as of a day, an article that was corrected after it was not corrected', async () => {
  const store = await openStore({ file: ':memory:' });
  const article = sampleArticle({ published: '2016-07-13' });
  const at = (day: string) => Temporal.Instant.from(`${day}T10:00Z`);
  await store.articles.save(article, NOTHING, 'feed', at('2016-07-13'));
  await store.articles.save({ ...article, text: `${article.text} It rained.` }, NOTHING, 'feed', at('2016-07-20'));
  const parts = {
    articles: store.articles,
    editions: editionsOf(store),
    book: createDateBook(store),
    askings: store.askings,
  };
  const ask = async (asOf: string | null, today: string) =>
    (await findChanges(parts, { story: article.story, asOf, today, since: '2016-07-10', asker: 'a' })).corrections;
  expect(await ask(null, '2016-07-21')).toBe(1);
  expect(await ask('2016-07-20', '2016-07-20')).toBe(1);
  expect(await ask('2016-07-15', '2016-07-15')).toBe(0);
  await store.close();
});
