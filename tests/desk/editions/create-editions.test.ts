import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition, EditionArticle } from '../../../src/core/editions/edition.ts';
import { StoreError } from '../../../src/core/errors.ts';
import { createEditions } from '../../../src/desk/editions/create-editions.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import type { EditionRequest } from '../../../src/workers/work.ts';
import { eachEngine } from '../../store/engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle } from '../../store/sample.ts';

const DAY = '2031-05-14';
const EMPTY: Omit<Edition, 'asOf' | 'articles'> = {
  undated: 0,
  withoutDate: [],
  ...{ events: [], turns: [], state: [], ahead: [], asides: [], entities: [], shared: [] },
};

eachEngine((engine) => {
  let store: OpenStore;
  let built: { readonly asOf: string; readonly ids: readonly string[] }[] = [];
  /** While it is set, building waits. */
  let gate: Promise<void> = Promise.resolve();

  const work = {
    async buildEdition({ articles, asOf }: EditionRequest) {
      await gate;
      built.push({ asOf, ids: articles.map(({ id }: EditionArticle) => id).sort() });
      return JSON.stringify({ ...EMPTY, asOf, articles: articles.length } satisfies Edition);
    },
  };
  const open = (editions = store.editions) => createEditions({ editions, work, corrections: async () => [] });
  const save = (id: string, story: string | null = 'bridge', text = `Told by ${id}.`) =>
    store.articles.save(sampleArticle({ id, story, text }), NOTHING, 'data', SEEN);

  beforeEach(async () => {
    store = await engine.open();
    built = [];
    gate = Promise.resolve();
    await save('a');
  });
  afterEach(() => store.close());

  describe('the edition of a story', () => {
    test('is built once, and found again by another process', async () => {
      expect((await open().of({ story: 'bridge', asOf: DAY })).articles).toBe(1);
      expect((await open().of({ story: 'bridge', asOf: DAY })).articles).toBe(1);
      expect(built).toEqual([{ asOf: DAY, ids: ['a'] }]);
    });

    test('is built again when an article came, was moved away or was taken back', async () => {
      const editions = open();
      const count = async () => (await editions.of({ story: 'bridge', asOf: DAY })).articles;
      await count();
      await save('b');
      expect(await count()).toBe(2);
      await store.articles.setStories([{ id: 'b', story: 'harbour', why: [], isWeak: false, further: [] }]);
      expect(await count()).toBe(1);
      await store.articles.remove('a');
      expect(await count()).toBe(0);
    });

    test('stays while other stories change', async () => {
      const editions = open();
      await editions.of({ story: 'bridge', asOf: DAY });
      await save('b', 'harbour');
      await editions.of({ story: 'bridge', asOf: DAY });
      expect(built).toHaveLength(1);
      expect((await editions.of({ story: null, asOf: DAY })).articles).toBe(2);
    });

    test('is built again when the team rules on names', async () => {
      const editions = open();
      await editions.of({ story: 'bridge', asOf: DAY });
      const decision = { kind: 'split', name: 'Ann Lee' } as const;
      await store.rulings.add({ decision, story: null, by: { user: 'U1', name: 'Ann' } }, SEEN);
      await editions.of({ story: 'bridge', asOf: DAY });
      expect(built).toHaveLength(2);
    });

    test('is another one on another day', async () => {
      const editions = open();
      await editions.of({ story: 'bridge', asOf: DAY });
      await editions.of({ story: 'bridge', asOf: '2031-05-15' });
      await editions.of({ story: 'bridge', asOf: DAY });
      expect(built.map(({ asOf }) => asOf)).toEqual([DAY, '2031-05-15']);
    });

    test('is built once for all who ask at the same time', async () => {
      const editions = open();
      await Promise.all([1, 2, 3].map(() => editions.of({ story: 'bridge', asOf: DAY })));
      expect(built).toHaveLength(1);
    });

    test('is not another workspace’s', async () => {
      await open().of({ story: 'bridge', asOf: DAY });
      const other = store.of('slack/T1').editions;
      expect((await open(other).of({ story: 'bridge', asOf: DAY })).articles).toBe(0);
    });

    test('of a large story is the one before while the new one is built', async () => {
      const editions = open({ ...store.editions, matter: async () => largeMatter(1) });
      await editions.of({ story: 'bridge', asOf: DAY });
      await save('b');
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      expect((await editions.of({ story: 'bridge', asOf: DAY })).articles).toBe(500);
      release();
      await editions.settled();
      expect(built).toHaveLength(2);
    });

    test('is given although it cannot be kept', async () => {
      const full = new StoreError('full', { message: 'full', hint: '' });
      const editions = open({ ...store.editions, save: () => Promise.reject(full) });
      expect((await editions.of({ story: 'bridge', asOf: DAY })).articles).toBe(1);
    });
  });

  test('what changed is built in the background, each story once', async () => {
    const editions = open();
    await editions.refresh(DAY);
    expect(built).toHaveLength(2);
    await editions.refresh(DAY);
    await save('b');
    await editions.refresh(DAY);
    expect(built.map(({ ids }) => ids)).toEqual([['a'], ['a'], ['a', 'b'], ['a', 'b']]);
    await editions.refresh('2031-05-15');
    expect(built).toHaveLength(6);
  });

  test('a story that cannot be read keeps no other from being built', async () => {
    await save('b', 'harbour');
    const damaged = new StoreError('damaged', { message: 'damaged', hint: '' });
    const matter = async (story: string | null) =>
      story === 'bridge' ? Promise.reject(damaged) : store.editions.matter(story);
    await expect(open({ ...store.editions, matter }).refresh(DAY)).rejects.toBe(damaged);
    expect(built.map(({ ids }) => ids.join()).sort()).toEqual(['a,b', 'b']);
  });

  test('a store that does not answer is not asked for each story', async () => {
    await save('b', 'harbour');
    let asked = 0;
    const matter = async () => {
      asked += 1;
      throw new StoreError('disconnected', { message: 'gone', hint: '' });
    };
    await expect(open({ ...store.editions, matter }).refresh(DAY)).rejects.toThrow('gone');
    expect(asked).toBe(1);
  });
});

/** What a story of 500 articles gives. */
function largeMatter(revision: number) {
  const one = { published: null, publisher: null, report: 'a', contribution: '' };
  return { revision, articles: Array.from({ length: 500 }, (_, at) => ({ ...one, id: `${at}` })) };
}
