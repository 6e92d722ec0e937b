import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenStore } from '../../src/store/port/port.ts';
import { eachEngine, type StorePlace } from './engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle } from './sample.ts';

const ALL = { story: null, asOf: null };
const WRITES = 20;

eachEngine((engine) => {
  let place: StorePlace;
  let store: OpenStore;
  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  const saveMany = () =>
    Promise.all(
      Array.from({ length: WRITES }, (_, at) =>
        store.articles.save(sampleArticle({ id: `a${at}` }), NOTHING, 'data', SEEN),
      ),
    );

  test('while many write at once, everybody else has a turn after each of them', async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await saveMany();
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(WRITES);
  });

  test('a question does not stand in line behind what is being written, and sees what is written by then', async () => {
    await store.articles.save(sampleArticle({ id: 'before' }), NOTHING, 'data', SEEN);
    let isWritten = false;
    const writing = saveMany().then(() => (isWritten = true));
    const found = await store.articles.heads(ALL);
    expect(isWritten).toBe(false);
    expect(found.map(({ id }) => id)).toContain('before');
    await writing;
    expect(await store.articles.heads(ALL)).toHaveLength(WRITES + 1);
  });

  test('a store that was never asked anything closes', async () => {
    const other = await place.open();
    await other.close();
  });
});
