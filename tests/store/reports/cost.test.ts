import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toReportSketch } from '../../../src/core/reports/report-sketch.ts';
import { findWordRuns } from '../../../src/core/reports/word-runs.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { OpenStore } from '../../../src/store/port.ts';
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
  fill();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Ten thousand articles of one day that end in the same sentence: by the front door they would take a minute. Their own
 * sketches cannot be read, so that a save which takes one of them for a candidate fails.
 */
function fill(): void {
  const database = new DatabaseSync(file);
  const article = database.prepare(
    `insert into articles (id, origin, story, published, head, text, findings, seen_at, sketch, report)
     values (?, 'feed', 'harbour', '2016-07-13', '{}', '', '{}', 0, 'unreadable', ?)`,
  );
  const sketch = database.prepare(`insert into sketches values (?, 1, '2016-07-13', ?)`);
  database.exec('BEGIN');
  for (let i = 0; i < MANY; i++) {
    article.run(`n${i}`, `n${i}`);
    const runs = findWordRuns(`Report number ${i} is the ${i}th of them. ${BOILERPLATE}`);
    for (const hash of toReportSketch(sampleArticle(), runs)) sketch.run(hash, `n${i}`);
  }
  database.exec('COMMIT');
  database.close();
}

/** The steps of the plan of a query, as SQLite would run it. */
function planOf(sql: string, ...values: (string | number)[]): readonly string[] {
  const database = new DatabaseSync(file);
  const rows = database.prepare(`explain query plan ${sql}`).all(...values);
  database.close();
  return rows.map(({ detail }) => String(detail));
}

it('among ten thousand articles that share a phrase the right one is found, and none of them is looked at', async () => {
  const text = `${sentencesOf('pilot', 20)} ${BOILERPLATE}`;
  await save(store, wireArticle('a', text));
  await save(store, wireArticle('other', `${sentencesOf('mayor', 20)} ${BOILERPLATE}`));
  expect((await save(store, wireArticle('b', text), NOTHING, SEEN.add({ hours: 1 }))).report).toBe('a');
});

it('a flood of copies makes several reports, each with its own lead', async () => {
  const flood = await openStore({ file: ':memory:' });
  const text = sentencesOf('pilot', 12);
  for (let i = 70; i > 0; i--) await save(flood, wireArticle(`f${String(i).padStart(3, '0')}`, text));
  const leads = await leadsOf(flood);
  expect(new Set(Object.values(leads)).size).toBeLessThan(8);
  for (const lead of Object.values(leads)) expect(leads[lead]).toBe(lead);
  await flood.close();
});

it('hashes are looked up, never gone through', () => {
  const plan = planOf(
    `select article from sketches where hash = ? and is_lead = ? and published between ? and ?`,
    1,
    1,
    '2016-07-10',
    '2016-07-16',
  );
  expect(plan.join()).toContain(
    'SEARCH sketches USING PRIMARY KEY (hash=? AND is_lead=? AND published>? AND published<?)',
  );
});

it.each([
  ['of one speaker', `speaker_key = 'x' and`, 'quotes_by_speaker'],
  ['of one story', `story = 'x' and`, 'quotes_by_story'],
  ['of everyone', '', 'quotes_by_day'],
])('a page of statements %s comes in order from one index that holds no repeats', (_, where, index) => {
  const plan = planOf(
    `select quote from quotes where repeats is null and ${where} published <= '2016-07-13'
     order by published desc, article, number limit 8`,
  );
  expect(plan.join()).toContain(index);
  expect(plan.join()).not.toContain('TEMP B-TREE');
});

it.each(['quotes', 'paragraphs'])('where else %s stand is looked up', (table) => {
  const plan = planOf(
    `select id from ${table} where repeats in (select value from json_each('[1]')) and repeats is not null`,
  );
  expect(plan.join()).toContain(`${table}_repeats`);
});

it('an article that an older Dateline stored is filed when the store is opened', async () => {
  const old = join(folder, 'old.db');
  const first = await openStore({ file: old });
  const text = sentencesOf('pilot', 20);
  for (const id of ['a', 'b', 'c']) await save(first, wireArticle(id, text));
  await save(first, sampleArticle({ id: 'd', text: '' }));
  await first.close();
  const database = new DatabaseSync(old);
  database.exec(`update articles set report = null, sketch = '[]', seen_at = 0; delete from sketches;`);
  database.close();
  const second = await openStore({ file: old });
  expect(await leadsOf(second)).toEqual({ a: 'a', b: 'a', c: 'a', d: 'd' });
  await second.close();
});
