import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Findings } from '../../../src/core/findings.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { NOTHING, SEEN, sampleArticle, sampleQuote } from '../sample.ts';

const COUNT = 2_000;
const ALL = { story: null, asOf: null, limit: 1, offset: 0 };
const LINES = Array.from({ length: COUNT }, (_, at) => `“We wait ${at},” Ada Byron said.`);
const ARTICLE = sampleArticle({ text: LINES.join('\n\n') });
const FOUND: Findings = {
  ...NOTHING,
  quotes: LINES.map((_, at) => sampleQuote(ARTICLE.text, `We wait ${at},`, `Ada Byron${at}`)),
};

let folder: string;
let store: OpenStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-turns-'));
  store = await openStore({ file: join(folder, 'a.db') });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How much of the article is seen at each turn that others have until it is done. */
async function lookDuring(work: Promise<unknown>): Promise<readonly string[]> {
  let isDone = false;
  const done = work.finally(() => (isDone = true));
  const seen: string[] = [];
  while (!isDone) {
    const quotes = await store.articles.quotes({ ...ALL, speaker: null, about: null });
    const paragraphs = await store.articles.search({ ...ALL, words: 'wait' });
    seen.push(`${(await store.articles.find(ARTICLE.id)) ? 1 : 0} ${quotes.total} ${paragraphs.total}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
  return seen;
}

/** A search ranks and counts no more. */
const RANKED = 200;
const WHOLE = `1 ${COUNT} ${RANKED}`;

test('while a long article is written others have many turns, and see it whole or not at all', async () => {
  const seen = await lookDuring(store.articles.save(ARTICLE, FOUND, 'feed', SEEN));
  expect(seen.length).toBeGreaterThan(10);
  for (const one of seen) expect(['0 0 0', WHOLE]).toContain(one);
});

test('and while it is changed, and removed', async () => {
  await store.articles.save(ARTICLE, FOUND, 'feed', SEEN);
  const other = sampleArticle({ text: LINES.toReversed().join('\n\n') });
  const changing = await lookDuring(store.articles.save(other, NOTHING, 'feed', SEEN));
  for (const one of changing) expect([WHOLE, `1 0 ${RANKED}`]).toContain(one);
  const removing = await lookDuring(store.articles.remove(ARTICLE.id));
  expect(Math.min(changing.length, removing.length)).toBeGreaterThan(10);
  for (const one of removing) expect([`1 0 ${RANKED}`, '0 0 0']).toContain(one);
});

test('names of thousands of words are no statement of thousands of values', async () => {
  const name = `Mr. ${'Aa '.repeat(17_000)}`.trim();
  const people = [{ kind: 'person', name, role: null, aliases: [], gender: 'unknown', mentions: [[0, 3]] }] as const;
  await store.articles.save(ARTICLE, { ...NOTHING, people }, 'feed', SEEN);
  expect((await store.names.people(ALL)).total).toBe(1);
});
