import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/port.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore({ file: ':memory:' });
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
