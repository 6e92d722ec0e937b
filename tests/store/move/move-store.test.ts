import { afterEach, describe, expect, test } from 'vitest';
import { moveStore } from '../../../src/store/move/move-store.ts';
import { MOVED_TABLES } from '../../../src/store/move/moved-tables.ts';
import { ENGINES, type StorePlace, type TestEngine } from '../engines/each-engine.ts';
import { SEEN } from '../sample.ts';
import { sampleSubscription } from '../sample-subscription.ts';
import { askStore, fillStore } from './fill-store.ts';

/** Each to each; what does not depend on the engines, only from one to the other. */
const PAIRS = ENGINES.flatMap((from) => ENGINES.map((to) => ({ from, to })));

const places: StorePlace[] = [];
afterEach(async () => {
  for (const place of places.splice(0)) await place.remove();
});

async function placeOf(engine: TestEngine): Promise<StorePlace> {
  const place = await engine.place();
  places.push(place);
  return place;
}

describe.each(PAIRS)('from $from.name to $to.name', ({ from, to }) => {
  test('everything is there, everything is answered as before, and the numbers go on', async () => {
    const [source, target] = [await placeOf(from), await placeOf(to)];
    const store = await source.open();
    await fillStore(store);
    const before = await askStore(store);
    const told: string[] = [];
    const moved = await moveStore(source.parts, target.parts, ({ table }) => told.push(table));
    expect(told).toEqual(MOVED_TABLES.map(({ table }) => table));
    expect(moved.find(({ table }) => table === 'articles')?.rows).toBe(8);
    expect(await askStore(store)).toEqual(before);

    const copy = await target.open();
    expect(await askStore(copy)).toEqual(before);
    const [next, nextCopy] = [store, copy].map(({ ledger }) => ledger.add(sampleSubscription()));
    expect((await nextCopy)?.subscription.id).toBe((await next)?.subscription.id);
    await copy.articles.remove('harbour-1');
    expect((await copy.articles.overview({ story: null, asOf: null })).total).toBe(6);
    expect((await store.articles.overview({ story: null, asOf: null })).total).toBe(7);
    await copy.close();
    await store.close();
  });
});

describe.each(PAIRS.filter(({ from, to }) => from !== to))('from $from.name to $to.name', ({ from, to }) => {
  test('a second time is refused, and changes nothing', async () => {
    const [source, target] = [await placeOf(from), await placeOf(to)];
    const store = await source.open();
    await fillStore(store);
    await moveStore(source.parts, target.parts, () => {});
    const copy = await target.open();
    const before = await askStore(copy);
    const again = moveStore(source.parts, target.parts, () => {});
    await expect(again).rejects.toThrow(/^There is a desk in .* already, and nothing was changed\.$/);
    expect(await askStore(copy)).toEqual(before);
    await copy.close();
    await store.close();
  });

  test('what is interrupted left nothing, and is done again from the beginning', async () => {
    const [source, target] = [await placeOf(from), await placeOf(to)];
    const store = await source.open();
    await fillStore(store);
    const interrupted = moveStore(source.parts, target.parts, ({ table }) => {
      if (table === 'names') throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    await moveStore(source.parts, target.parts, () => {});
    const copy = await target.open();
    expect(await askStore(copy)).toEqual(await askStore(store));
    await copy.close();
    await store.close();
  });

  test('a desk that is written meanwhile is copied as of one moment', async () => {
    const [source, target] = [await placeOf(from), await placeOf(to)];
    const store = await source.open();
    await fillStore(store);
    const before = await askStore(store);
    const writing: Promise<unknown>[] = [];
    await moveStore(source.parts, target.parts, ({ table }) => {
      if (table === 'workspaces')
        writing.push(store.articles.remove('harbour-2'), store.workspaces.open('slack/T9', SEEN));
    });
    await Promise.all(writing);
    const copy = await target.open();
    expect(await askStore(copy)).toEqual(before);
    expect(await store.workspaces.list()).toContain('slack/T9');
    await copy.close();
    await store.close();
  });
});
