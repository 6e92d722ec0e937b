import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../../src/store/open/open-store.ts';
import { type FreshDatabase, freshDatabase } from '../../../postgres/fresh-database.ts';

const ARTICLES = 5_000;
const PARAGRAPHS_AN_ARTICLE = 4;
/** So many lie in the list of new words beside the index, which makes the index look dear. */
const NEW_PARAGRAPHS = 500;

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

async function onDatabase<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Articles that nobody could read, as far as words are looked up in them. */
async function addArticles(client: pg.Client): Promise<void> {
  await client.query(`
    insert into articles (number, key, id, published, head, text, findings, sketch, rules)
    select number, 'k' || number, 'a' || number, '2016-07-13', '{}', '', '', '', 0
    from generate_series(1001, ${1000 + ARTICLES}) as number`);
  await client.query(`
    insert into sights (workspace, id, article, origin, story, why, published, seen_at, report, changed)
    select 1, id, number, 'feed', 'harbour', '[]', published, 0, number, 1 from articles`);
  await client.query(`
    insert into paragraphs (id, article, number, starts, ends)
    select number, 1001 + number / ${PARAGRAPHS_AN_ARTICLE}, 1, 0, 0
    from generate_series(0, ${ARTICLES * PARAGRAPHS_AN_ARTICLE - 1}) as number`);
}

function addWords(client: pg.Client, from: number, to: number): Promise<unknown> {
  return client.query(`
    insert into paragraph_words (paragraph, words)
    select number, array_to_tsvector(array['ship', 'pier' || number % 50, 'rope' || number % 9000])
    from generate_series(${from}, ${to - 1}) as number`);
}

/** How many rows of words were read one after the other; what a connection read is counted when it ends. */
async function countRead(client: pg.Client): Promise<number> {
  const { rows } = await client.query(`select seq_tup_read from pg_stat_user_tables where relname = 'paragraph_words'`);
  return Number(rows[0].seq_tup_read);
}

async function countLookedUp(client: pg.Client): Promise<number> {
  const { rows } = await client.query(`select idx_scan from pg_stat_user_tables where relname = 'paragraph_words'`);
  return Number(rows[0].idx_scan);
}

test('whether a word is known is looked up: no paragraph is gone through for one that stands nowhere', async () => {
  const all = ARTICLES * PARAGRAPHS_AN_ARTICLE;
  await onDatabase(async (client) => {
    await addArticles(client);
    await addWords(client, 0, all - NEW_PARAGRAPHS);
    await client.query('vacuum (analyze)');
    await addWords(client, all - NEW_PARAGRAPHS, all);
  });
  const before = await onDatabase(countRead);
  const store = await openStore({ file: '', url: database.url });
  const words = ['ship', 'zeppelin', 'accordion', 'rope8999', 'pier7'];
  expect(await store.articles.knownWords({ story: null, asOf: null }, words)).toEqual(['ship', 'rope8999', 'pier7']);
  expect(await store.articles.knownWords({ story: 'airport', asOf: null }, ['rope8999'])).toEqual([]);
  await store.close();
  // Later than what it read is that it looked anything up.
  await expect.poll(() => onDatabase(countLookedUp)).toBeGreaterThan(0);
  expect((await onDatabase(countRead)) - before).toBeLessThan(all);
});
