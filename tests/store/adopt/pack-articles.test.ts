import { sql as raw } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { PACKED_UNTIL } from '../../../src/store/migrations/016-packed.ts';
import { HASHED_UNTIL } from '../../../src/store/migrations/027-statement-hashes.ts';
import { openEngine, type StoreParts } from '../../../src/store/open/open-engine.ts';
import { eachEngine, type StorePlace } from '../engines/each-engine.ts';
import { askStore, fillStore } from '../move/fill-store.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';
import { writeUnpacked } from './unpacked-store.ts';

const ALL = { story: null, asOf: null, limit: 9, offset: 0 };

eachEngine((engine) => {
  const places: StorePlace[] = [];
  afterEach(async () => {
    for (const place of places.splice(0)) await place.remove();
  });
  async function placeOf(isEmpty: boolean): Promise<StorePlace> {
    const place = await engine.place({ isEmpty });
    places.push(place);
    return place;
  }

  /** How an article is stored. */
  async function readStored(parts: StoreParts) {
    const { sql, close } = await openEngine(parts);
    const { rows } = await raw<{ id: string; text: Uint8Array; sketch: Uint8Array; bytes: number }>`
      select id, text, sketch, octet_length(findings) as bytes from articles order by number`.execute(sql);
    const hashes = await sql.selectFrom('quotes').select(['id', 'words_hash']).orderBy('id').execute();
    const marks = await sql
      .selectFrom('marks')
      .select('value')
      .where('name', 'in', [PACKED_UNTIL, HASHED_UNTIL])
      .execute();
    await close();
    return { rows, hashes, marks };
  }

  test('a store of the release before answers as it did, and takes no more room than a new one', async () => {
    const [made, released] = [await placeOf(false), await placeOf(true)];
    const store = await made.open();
    // In the release before, an article had one story.
    await fillStore(store, []);
    const before = await askStore(store);
    await store.close();
    await writeUnpacked(made.parts, released.parts);
    const opened = await released.open();
    // The release before had no replays.
    expect(await askStore(opened)).toEqual({ ...Object(before), replays: [] });
    const { items } = await opened.articles.search({ ...ALL, words: 'calm wanted' });
    expect(items.length).toBeGreaterThan(0);
    await opened.close();
    const stored = await readStored(released.parts);
    expect(stored).toEqual(await readStored(made.parts));
    expect(stored.hashes.some(({ words_hash }) => words_hash !== 0)).toBe(true);
  });

  test('it is packed once, however many processes open it at once', async () => {
    const [made, released] = [await placeOf(false), await placeOf(true)];
    const store = await made.open();
    for (let number = 0; number < 60; number++) {
      const article = sampleArticle({ id: `note-${number}`, text: `The harbour note ${number} stands alone.` });
      await store.articles.save(article, NOTHING, 'data', SEEN);
    }
    await store.close();
    await writeUnpacked(made.parts, released.parts);
    const stores = await Promise.all([1, 2, 3].map(() => released.open()));
    for (const opened of stores) {
      expect((await opened.articles.search({ ...ALL, words: 'stands alone' })).total).toBe(60);
      await opened.articles.remove('note-3');
      expect((await opened.articles.search({ ...ALL, words: 'note' })).total).toBe(59);
      await opened.articles.save(
        sampleArticle({ id: 'note-3', text: 'The harbour note 3 stands alone.' }),
        NOTHING,
        'data',
        SEEN,
      );
      await opened.close();
    }
    const { rows, marks } = await readStored(released.parts);
    expect(rows).toHaveLength(60);
    expect(marks).toEqual([]);
  });
});
