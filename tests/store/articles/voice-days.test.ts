import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { POSTGRES_WORDS } from '../../../src/store/engines/postgres/schema-words.ts';
import { SQLITE_WORDS } from '../../../src/store/engines/sqlite/schema-words.ts';
import { voiceDays } from '../../../src/store/migrations/029-voice-days.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine, type StorePlace } from '../engines/each-engine.ts';
import { readEverything } from '../engines/read-everything.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleQuote } from '../sample.ts';

const SPEAKERS = ['Ada Byron', 'Bo Lynch'];
const DAYS = ['2016-07-13', '2016-07-14', '2016-07-16', '2016-08-01'];

/** Articles of several days and stories, one that another outlet copied, one that changed its day, and one taken back. */
async function fill(store: OpenStore): Promise<void> {
  for (const [at, published] of DAYS.entries()) {
    await save(store, `first-${at}`, { published, story: at % 2 === 0 ? 'harbour' : 'airport' });
    await save(store, `second-${at}`, { published, story: null });
  }
  await save(store, 'copied', { published: '2016-07-14', story: 'harbour', publisher: 'The Weekly Note' }, 'first-1');
  await save(store, 'first-2', { published: '2016-07-20', story: 'airport' });
  await store.articles.remove('second-3');
}

type Parts = Parameters<typeof sampleArticle>[0];

function save(store: OpenStore, id: string, parts: Parts, said = id) {
  const quotes = SPEAKERS.map((name) => ({ name, words: `We ${name.slice(0, 2)} want calm in ${said},` }));
  const lines = quotes.map(({ name, words }) => `“${words}” ${name} said of ${said}.`);
  const text = [`The note of ${said} came.`, ...lines].join('\n\n');
  const findings = { ...NOTHING, quotes: quotes.map(({ name, words }) => sampleQuote(text, words, name)) };
  return store.articles.save(sampleArticle({ id, text, ...parts }), findings, 'data', SEEN);
}

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
    await fill(store);
  });
  afterEach(() => store.close());

  it.each([null, 'harbour', 'airport'])(
    'in %s a speaker has as many statements in some days as are listed',
    async (story) => {
      const found = new Set<number>();
      for (const asOf of [null, ...DAYS])
        for (const from of [null, ...DAYS]) {
          const query = { story, asOf, from, about: null, speaker: keysOf('Ada Byron'), limit: 50, offset: 0 };
          const { items, total } = await store.articles.quotes(query);
          expect({ asOf, from, total }).toEqual({ asOf, from, total: items.length });
          found.add(total);
        }
      expect(found.size).toBeGreaterThan(2);
    },
  );

  it('a store from before has the same counts as one that counted from the beginning', async () => {
    const place = await engine.place();
    const before = await place.open();
    await fill(before);
    await before.close();
    const counted = await readCounts(place.parts);
    expect(counted.length).toBeGreaterThan(10);
    const words = engine.name === 'SQLite' ? SQLITE_WORDS : POSTGRES_WORDS;
    await run(place.parts, `DROP TABLE voice_days; ${voiceDays.sql(words)}`);
    expect(await readCounts(place.parts)).toEqual(counted);
    await place.remove();
  });
});

async function readCounts(parts: StorePlace['parts']): Promise<readonly string[]> {
  const rows = (await readEverything(parts)).get('voice_days')?.rows ?? [];
  return rows.map((row) => Object.values(row).join(' ')).sort();
}

async function run({ file, url }: StorePlace['parts'], sql: string): Promise<void> {
  if (!url) {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
    return;
  }
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql);
  await client.end();
}
