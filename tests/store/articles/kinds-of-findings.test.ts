import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Findings } from '../../../src/core/findings.ts';
import { compareFindings } from '../../../src/core/reports/compare-findings.ts';
import type { FindingsChange } from '../../../src/core/reports/findings-change.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import type { TraceStep } from '../../../src/extract/trace.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';
import { FOUND_TABLES, type FoundTable } from '../../../src/store/articles/save/found-tables.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';

type Place = { readonly table: FoundTable | null; readonly compared: keyof FindingsChange | null };

/** Where each kind of finding belongs. A kind that is added to Findings has to be entered here, and then to keep it. */
const PLACES: Readonly<Record<keyof Findings, Place>> = {
  quotes: { table: 'quotes', compared: 'statements' },
  times: { table: null, compared: null },
  keyDates: { table: 'key_dates', compared: 'dates' },
  people: { table: 'people', compared: null },
  loneNames: { table: null, compared: null },
  summary: { table: null, compared: null },
};
const KINDS = Object.entries(PLACES) as [keyof Findings, Place][];

const article = sampleArticle({
  text: 'The harbour talks opened on Tuesday, Mayor Ada Byron said. Nobody missed Reagald.\n\n“We want calm,” said Ada Byron. “The strike of the pilots will begin on 1 August,” she said.',
});
const steps: TraceStep[] = [];
const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
const found = extract(article, (step) => steps.push(step));

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kinds-'));
  file = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('extraction finds every kind, and a trace tells of each', () => {
  expect(Object.keys(found).sort()).toEqual(Object.keys(PLACES).sort());
  for (const [kind] of KINDS) expect(found[kind], kind).not.toEqual([]);
  expect([...new Set(steps.map(({ family }) => family))].sort()).toEqual(Object.keys(PLACES).sort());
});

test('the tables of findings are those of the schema whose rows hang on an article and belong to no workspace', async () => {
  await (await openStore({ file })).close();
  const names = query("select name from sqlite_master where type = 'table' and name not like 'released_%'");
  const isFound = (table: string) => {
    const columns = query(`select name from pragma_table_info('${table}')`).map(({ name }) => name);
    return columns.includes('article') && columns.includes('number') && !columns.includes('workspace');
  };
  expect([...FOUND_TABLES].sort()).toEqual(
    names
      .map(({ name }) => String(name))
      .filter(isFound)
      .sort(),
  );
});

test('each is of a kind, but for the paragraphs', () => {
  const tables = KINDS.flatMap(([, { table }]) => table ?? []);
  expect([...FOUND_TABLES].sort()).toEqual(['paragraphs', ...tables].sort());
});

describe.each(KINDS)('%s', (kind, { table, compared }) => {
  test.runIf(table)(
    'are kept in their table once for all workspaces, and leave with the last that sees them',
    async () => {
      const store = await openStore({ file });
      await store.articles.save(article, found, 'data', SEEN);
      const rows = () => query(`select count(*) as count from ${table}`)[0]?.count;
      const held = rows();
      expect(held).toBeGreaterThan(0);
      await store.of('slack/T1').articles.save(article, found, 'data', SEEN);
      expect(rows()).toBe(held);
      await store.articles.remove(article.id);
      expect(rows()).toBe(held);
      await store.of('slack/T1').articles.remove(article.id);
      expect(rows()).toBe(0);
      await store.close();
    },
  );

  test('tell of a change where they are compared, and of none where they are not', () => {
    const change = compareFindings(NOTHING, { ...NOTHING, [kind]: found[kind] });
    const told = Object.entries(change).filter(([, changes]) => changes.length > 0);
    expect(told.map(([name]) => name)).toEqual(compared ? [compared] : []);
  });
});

function query(sql: string): readonly Record<string, unknown>[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}
