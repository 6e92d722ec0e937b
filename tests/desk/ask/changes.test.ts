import { expect, test } from 'vitest';
import { findChanges } from '../../../src/desk/ask/changes/changes.ts';
import { createDateBook } from '../../../src/desk/ask/dates/date-book.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import { openDesk } from '../../e2e/open-desk.ts';
import { NOTHING, SEEN, sampleArticle, sampleQuote } from '../../store/sample.ts';
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

test('what happened stands newest first', async () => {
  const dateline = await openDesk('2016-10-04T09:00Z');
  const request = { story: 'syria', asOf: '2016-10-03', today: '2016-10-03', since: '2016-07-10', asker: 'a' };
  const { happened } = await dateline.desk.ask.changes(request);
  const days = happened.map(({ date }) => date);
  expect(new Set(days).size).toBeGreaterThan(2);
  expect(days).toEqual(days.toSorted().reverse());
  await dateline.close();
});

test('what was said stands newest first, not by how much a person says', async () => {
  const store = await openStore({ file: ':memory:' });
  const said = { 'Ada Byron': ['2016-07-12', '2016-07-13'], 'Bo Lynch': ['2016-07-15'] };
  for (const [name, days] of Object.entries(said))
    for (const published of days) {
      const words = `We want calm on ${published},`;
      const text = `“${words}” ${name} said.`;
      const article = sampleArticle({ id: `${name} ${published}`, published, text });
      const mentions = [[text.indexOf(name), text.indexOf(name) + name.length] as const];
      const person = { kind: 'person', name, role: null, aliases: [], gender: 'unknown', mentions } as const;
      const findings = { ...NOTHING, quotes: [sampleQuote(text, words, name)], people: [person] };
      await store.articles.save(article, findings, 'feed', SEEN);
    }
  const parts = {
    articles: store.articles,
    editions: editionsOf(store),
    book: createDateBook(store),
    askings: store.askings,
  };
  const request = { story: 'harbour', asOf: null, today: '2016-07-16', since: '2016-07-10', asker: 'a' };
  const { statements } = await findChanges(parts, request);
  expect(statements.map(({ source }) => source.published)).toEqual(['2016-07-15', '2016-07-13']);
  await store.close();
});
