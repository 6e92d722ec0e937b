import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Dateline } from '../../src/main.ts';
import { CALLER, openDesk } from '../e2e/open-desk.ts';

const NOW = Temporal.Instant.from('2016-07-14T09:00Z');
let dateline: Dateline;
beforeAll(async () => {
  dateline = await openDesk(NOW.toString());
});
afterAll(() => dateline.close());

const ask = async (typed: string) => renderPlain((await dateline.front.answerText(typed, CALLER)).card);
/** AFP or its publisher named as if they had printed these words. */
const OTHERWISE = /(?<!retold by Dateline from )AFP|Ahram Online \(/;
const ALL = { story: null, asOf: null };

test('every article that is shipped says that it is retold, or is a brief that names what it rests on', async () => {
  for (const { article } of await dateline.store.articles.listFrom(ALL, '')) {
    if (article.kind === 'article') expect(article, article.title).toMatchObject({ retold: true });
    else expect(article.restsOn?.length, article.title).toBeGreaterThan(0);
  }
});

test.each([
  '/quote kirby',
  '/syria summary length:full as-of:2016-07-14',
  '/syria dates',
  '/syria quotes',
  '/syria timeline',
  '/syria people',
  '/syria articles',
  '/who kirby',
  '/search patience',
])('%s puts no words of ours under the name of AFP', async (typed) => {
  const answer = await ask(typed);
  expect(answer).toContain('retold by Dateline from AFP (Ahram Online)');
  expect(answer).not.toMatch(OTHERWISE);
});

test('a digest puts no words of ours under the name of AFP', async () => {
  await ask('/digest daily 09:00');
  const digest = await ask('/digest preview');
  expect(digest).toContain('retold by Dateline from AFP (Ahram Online)');
  expect(digest).not.toMatch(OTHERWISE);
});

test('a paragraph and its citation say who tells it, and whose words stand in quotation marks', async () => {
  const [, article] = /article:(\S+)/.exec(await ask('/quote kirby clock')) ?? [];
  const told = /retold by Dateline from AFP \(Ahram Online\).*13 July 2016/;
  const whose = /Only the words inside quotation marks are the speakers’/;
  for (const answer of [await ask(`/source ${article} 9`), await ask(`/cite ${article} 9`)]) {
    expect(answer).toMatch(told);
    expect(answer).toMatch(whose);
  }
});

test('a citation shows what is said in the paragraph, each statement in its sentence', async () => {
  const [, article, paragraph] = /article:(\S+) paragraph:(\d+)/.exec(await ask('/quote kirby clock')) ?? [];
  const cited = await ask(`/cite ${article} ${paragraph}`);
  expect(cited).toContain(`the spokesman said "we're mindful of the clock. We're mindful of the calendar."`);
  expect(cited).toContain(`by John Kirby, spokesman\n  paragraph ${paragraph}`);
  expect(await ask(`/cite ${article} 1`)).not.toContain('  by ');
});

test('a brief says on each line and in full where it is cited what it rests on', async () => {
  expect(await ask('/syria dates as-of:2016-09-11')).toContain(
    'Dateline, 10 September 2016, paragraph 2, based on joint statement by John Kerry and Sergei Lavrov, Geneva, 9 September 2016',
  );
  const brief = (await dateline.store.articles.listFrom(ALL, '')).find(({ article }) =>
    article.title.includes('from September 12'),
  );
  expect(await ask(`/cite ${brief?.article.id} 1`)).toMatch(
    /Based on: joint statement .*, 9 September 2016; statements .*, 26 August 2016\.$/,
  );
  expect(await ask(`/source ${brief?.article.id} 1`)).toMatch(/based on:\n\n- joint statement .*\n- statements /);
});

test('the calendar names the retelling and what a brief rests on', async () => {
  const calendar = (await dateline.desk.tell.calendar('syria', NOW)).replaceAll(/\r\n[ \t]/g, '');
  expect(calendar).toContain('Source: retold by Dateline from AFP (Ahram Online)');
  expect(calendar).toMatch(/based on joint statement by John Kerry and Sergei Lavrov/);
});
