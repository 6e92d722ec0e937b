import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const save = (id: string, text: string) => store.articles.save(sampleArticle({ id, text }), NOTHING, 'feed', SEEN);
  const idsAfter = async (id: string) => (await store.articles.listForMatching(id, 50)).map((article) => article.id);

  test('of long articles fewer come at once, one always does, and none is passed over', async () => {
    await save('a', 'Short.');
    await save('b', 'bridge '.repeat(200_000));
    await save('c', 'harbour '.repeat(400_000));
    await save('d', 'Short as well.');
    expect(await idsAfter('')).toEqual(['a', 'b']);
    expect(await idsAfter('b')).toEqual(['c']);
    expect(await idsAfter('c')).toEqual(['d']);
    expect(await idsAfter('d')).toEqual([]);
  });
});
