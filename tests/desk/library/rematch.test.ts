import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Decide, rematch } from '../../../src/desk/library/rematch.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { NOTHING, SEEN, sampleArticle } from '../../store/sample.ts';

const COUNT = 120;
const TO_PORT: Decide = async (batch) =>
  batch.map(({ id }) => ({ id, story: 'port', why: ['the word harbour'], isWeak: false, further: [] }));

let store: OpenStore;
beforeEach(async () => {
  store = await openStore({ file: ':memory:' });
  for (let i = 0; i < COUNT; i++) {
    const article = sampleArticle({ id: `a${i}`, story: null, text: `Note ${i} tells of berth ${i} and pier ${i}.` });
    await store.articles.save(article, NOTHING, 'feed', SEEN, { pinned: null, why: [], isWeak: false, further: [] });
  }
});
afterEach(() => store.close());

const inPort = async () => (await store.articles.heads({ story: 'port', asOf: null })).length;

test('every stored article is moved, and a second time nothing is written', async () => {
  expect(await rematch(store.articles, TO_PORT, () => true)).toBe(true);
  expect(await inPort()).toBe(COUNT);
  const before = await store.ledger.revision();
  expect(await rematch(store.articles, TO_PORT, () => true)).toBe(true);
  expect(await store.ledger.revision()).toBe(before);
});

test('others get their turn in between, and it is left off when stories changed meanwhile', async () => {
  let goesOn = true;
  const running = rematch(store.articles, TO_PORT, () => goesOn);
  let turns = 0;
  while ((await inPort()) === 0) turns += 1;
  goesOn = false;
  expect(await running).toBe(false);
  expect(turns).toBeGreaterThan(0);
  expect(await inPort()).toBeLessThan(COUNT);
});
