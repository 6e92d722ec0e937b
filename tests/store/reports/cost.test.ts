import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toReportDay } from '../../../src/core/reports/days-of-report.ts';
import { toReportSketch } from '../../../src/core/reports/report-sketch.ts';
import { findWordRuns } from '../../../src/core/reports/word-runs.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';
import { leadsOf, save, sentencesOf, wireArticle } from './wire.ts';

const MANY = 10_000;
const BOILERPLATE = 'All rights reserved by the agency that sent this report to its papers.';

let folder = '';
let file = '';
let store: OpenStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-reports-'));
  file = join(folder, 'a.db');
  store = await openStore({ file });
  await save(store, wireArticle('first', 'A first one.'));
  fill();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Ten thousand articles of one day that end in the same sentence: by the front door they would take a minute. They have no
 * words, so that a save which takes one of them for a candidate has nothing to compare.
 */
function fill(): void {
  const database = new DatabaseSync(file);
  const article = database.prepare(
    `insert into articles (number, key, id, published, head, text, findings, sketch, rules)
     values (?, ?, ?, '2016-07-13', '{}', x'', x'', x'', 0)`,
  );
  const sight = database.prepare(
    `insert into sights (workspace, id, article, origin, story, why, published, seen_at, report, changed)
     values (1, ?, ?, 'feed', 'harbour', '[]', '2016-07-13', 0, ?, 1)`,
  );
  const sketch = database.prepare('insert into sketches (hash, day, article) values (?, ?, ?)');
  const day = toReportDay('2016-07-13');
  database.exec('BEGIN');
  for (let i = 0; i < MANY; i++) {
    const number = 1_000 + i;
    article.run(number, `k${i}`, `n${i}`);
    sight.run(`n${i}`, number, number);
    const runs = findWordRuns(`Report number ${i} is the ${i}th of them. ${BOILERPLATE}`);
    for (const hash of toReportSketch(sampleArticle(), runs)) sketch.run(hash, day, number);
  }
  database.exec('COMMIT');
  database.close();
}

/** The steps of the plan of a query, as SQLite would run it. */
function planOf(sql: string, ...values: (string | number)[]): string {
  const database = new DatabaseSync(file);
  const rows = database.prepare(`explain query plan ${sql}`).all(...values);
  database.close();
  return rows.map(({ detail }) => String(detail)).join('\n');
}

it('among ten thousand articles that share a phrase the right one is found, and none of them is looked at', async () => {
  const text = `${sentencesOf('pilot', 20)} ${BOILERPLATE}`;
  await save(store, wireArticle('a', text));
  await save(store, wireArticle('other', `${sentencesOf('mayor', 20)} ${BOILERPLATE}`));
  expect((await save(store, wireArticle('b', text), NOTHING, SEEN.add({ hours: 1 }))).report).toBe('a');
});

eachEngine((engine) => {
  it('a flood of copies makes several reports, each with its own lead, whichever come first', async () => {
    const flood = await engine.open();
    const text = sentencesOf('pilot', 12);
    for (let i = 70; i > 0; i--) await save(flood, wireArticle(`f${String(i).padStart(3, '0')}`, text));
    const leads = await leadsOf(flood);
    expect(new Set(Object.values(leads)).size).toBe(2);
    for (const lead of Object.values(leads)) expect(leads[lead]).toBe(lead);
    await flood.close();
  });
});

it('hashes are looked up, never gone through', () => {
  const plan = planOf(
    `select hash from sketches where hash in (select value from json_each('[1,2]')) and day >= 1 and day <= 7
     group by hash having count(*) > 1`,
  );
  expect(plan).toContain('SEARCH sketches USING PRIMARY KEY (hash=? AND day>? AND day<?)');
});

it('a page of statements of one speaker comes in order from one index', () => {
  const plan = planOf(
    `select quotes.id from quotes cross join sights
     where sights.article = quotes.article and sights.workspace = 1 and quotes.speaker_key = 'x'
     order by quotes.published desc, sights.published_at desc, quotes.article, quotes.number limit 8`,
  );
  expect(plan).toContain('quotes_by_speaker');
  // Only the statements of one day are sorted.
  expect(plan).not.toContain('TEMP B-TREE FOR ORDER BY');
});

it.each([
  ['of one story', `and sights.story = 'x'`, 'sights_by_story'],
  ['of all', 'and sights.rank = 0', 'sights_by_day'],
])('a page of statements %s begins at its day', (_, where, index) => {
  const plan = planOf(
    `select quotes.id from sights cross join quotes
     where quotes.article = sights.article and sights.workspace = 1 ${where} and sights.published <= '2016-07-13'
     order by sights.published desc, sights.published_at desc, sights.id, quotes.number limit 8`,
  );
  expect(plan).toContain(index);
  // Only the statements of one article are sorted.
  expect(plan).not.toContain('TEMP B-TREE FOR ORDER BY');
});

it.each([
  [
    'statements and paragraphs',
    'repeats_by_first',
    `repeats where repeats.kind = 'quote' and repeats.first = shown.value`,
  ],
  ['copies', 'copies_by_report', 'sights where sights.report = shown.value and sights.report <> sights.article'],
])('where else %s stand is looked up', (_, index, of) => {
  const plan = planOf(
    `select article from (select value from json_each('[1]')) as shown cross join ${of} and workspace = 1`,
  );
  expect(plan).toContain(index);
});

it('where an outlet printed the same words before is looked up', () => {
  const plan = planOf(
    `select quotes.id from (select value from json_each('[1]')) as wanted cross join quotes cross join sights
     where quotes.words_hash = wanted.value and quotes.words_hash <> 0 and sights.article = quotes.article and sights.workspace = 1`,
  );
  expect(plan).toContain('quotes_by_words');
});

it.each([
  ['of one story', `story = 'x'`, 'leads_by_story'],
  ['of all', 'rank = 0', 'leads_by_day'],
])('a page of reports %s comes in order from one index', (_, where, index) => {
  const plan = planOf(
    `select id from sights where workspace = 1 and ${where} and report = article and published <= '2016-07-13'
     order by published desc, published_at desc, id limit 8`,
  );
  expect(plan).toContain(index);
  expect(plan).not.toContain('TEMP B-TREE');
});

it('what is shown of a statement is looked up for each story', () => {
  const plan = planOf(
    `select quotes.id from quotes cross join sights where sights.article = quotes.article and sights.workspace = 1
       and sights.story = 'x' and quotes.speaker_key = 'y' and not exists (
         select 1 from repeats where repeats.workspace = 1 and repeats.kind = 'quote' and repeats.row = quotes.id
           and repeats.rank = sights.rank)`,
  );
  expect(plan).toContain('sights_by_article (article=? AND workspace=? AND story=?)');
  expect(plan).toContain('SEARCH repeats USING PRIMARY KEY (workspace=? AND kind=? AND row=? AND rank=?)');
});

it.each([
  [
    'the lead of an article',
    'main_sights_by_article (article=? AND workspace=?)',
    `sights as lead where lead.article = shown.value and lead.workspace = 1 and lead.rank = 0`,
  ],
  [
    'an article in a story',
    'sights_by_article (article=? AND workspace=? AND story=?)',
    `sights where article = shown.value and workspace = 1 and story = 'x'`,
  ],
  [
    'a report of no story',
    'copies_by_report',
    'sights where report = shown.value and report <> article and workspace = 1 and story is null',
  ],
])('%s is looked up', (_, index, of) => {
  const plan = planOf(`select 1 from (select value from json_each('[1]')) as shown cross join ${of}`);
  expect(plan).toContain(index);
});

it('what changed since a revision is looked up', () => {
  expect(planOf('select id from sights where workspace = 1 and changed > 5')).toContain('sights_by_change');
});
