import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { keysOf, NOTHING, SEEN, sampleQuote } from '../sample.ts';
import { ALL, leadsOf, save, sentencesOf, wireArticle } from './wire.ts';

const WIRE = sentencesOf('pilot', 40);
const PAGE = { limit: 10, offset: 0 };

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  describe('a report', () => {
    it('is led by the first published, and by the first stored of one day', async () => {
      await save(store, wireArticle('b', WIRE, { published: '2016-07-13' }));
      expect((await save(store, wireArticle('c', WIRE, { published: '2016-07-14' }))).report).toBe('b');
      expect((await save(store, wireArticle('a', WIRE), NOTHING, SEEN.add({ hours: 1 }))).report).toBe('b');
      expect((await save(store, wireArticle('first', WIRE, { published: '2016-07-12' }))).report).toBe('first');
      expect(await leadsOf(store)).toEqual({ a: 'first', b: 'first', c: 'first', first: 'first' });
    });

    it('holds a cut version and one with a new end, and nothing else', async () => {
      await save(store, wireArticle('a', WIRE));
      await save(store, wireArticle('cut', WIRE.slice(0, WIRE.length * 0.3)));
      await save(store, wireArticle('long', `${WIRE} ${sentencesOf('mayor', 10)}`));
      await save(store, wireArticle('other', sentencesOf('mayor', 40)));
      expect(await leadsOf(store)).toEqual({ a: 'a', cut: 'a', long: 'a', other: 'other' });
    });

    it('is of one story and one kind, and of a few days', async () => {
      await save(store, wireArticle('a', WIRE));
      await save(store, wireArticle('brief', WIRE, { kind: 'brief' }));
      await save(store, wireArticle('airport', WIRE, { story: 'airport' }));
      await save(store, wireArticle('none', WIRE, { story: null }));
      await save(store, wireArticle('later', WIRE, { published: '2016-07-20' }));
      await save(store, wireArticle('undated', WIRE, { published: null }));
      expect(Object.entries(await leadsOf(store)).filter(([id, lead]) => id !== lead)).toEqual([]);
    });

    it('does not go on from copy to copy without end', async () => {
      for (let day = 1; day <= 9; day++)
        await save(store, wireArticle(`d${day}`, WIRE, { published: `2016-07-0${day}` }));
      expect(await leadsOf(store)).toMatchObject({ d1: 'd1', d4: 'd1', d5: 'd5', d8: 'd5', d9: 'd9' });
    });

    it('gets another lead when its lead is removed or changed', async () => {
      for (const id of ['a', 'b', 'c']) await save(store, wireArticle(id, WIRE));
      await store.articles.remove('a');
      expect(await leadsOf(store)).toEqual({ b: 'b', c: 'b' });
      await save(store, wireArticle('b', sentencesOf('mayor', 40)));
      expect(await leadsOf(store)).toEqual({ b: 'b', c: 'c' });
      await save(store, wireArticle('b', WIRE));
      expect(await leadsOf(store)).toEqual({ b: 'b', c: 'b' });
    });

    it('keeps its lead when that is edited a little', async () => {
      for (const id of ['a', 'b']) await save(store, wireArticle(id, WIRE));
      expect(
        (await save(store, wireArticle('a', `${WIRE} One more line.`), NOTHING, SEEN.add({ hours: 9 }))).report,
      ).toBe('a');
      expect(await leadsOf(store)).toEqual({ a: 'a', b: 'a' });
    });

    it.each([
      ['empty texts', ''],
      ['texts without words', '… — !'],
      ['texts shorter than a run', 'Too short.'],
    ])('is never made of %s', async (_, text) => {
      for (const id of ['a', 'b']) await save(store, wireArticle(id, text));
      expect(await leadsOf(store)).toEqual({ a: 'a', b: 'b' });
    });

    it('is made of huge texts, and of one word repeated', async () => {
      const huge = sentencesOf('number', 20_000);
      for (const id of ['a', 'b']) await save(store, wireArticle(id, huge));
      for (const id of ['c', 'd']) await save(store, wireArticle(id, 'no '.repeat(100_000)));
      expect(await leadsOf(store)).toEqual({ a: 'a', b: 'a', c: 'c', d: 'c' });
    });
  });

  describe('the order in which articles come', () => {
    const chapters = ['pilot', 'mayor', 'bridge', 'storm'].map((topic) => sentencesOf(topic, 12));
    const article = fc.record({
      parts: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }),
      day: fc.integer({ min: 1, max: 8 }),
      seen: fc.nat({ max: 2 }),
    });

    it('does not matter: the leads are the same after any permutation, and after a removal', async () => {
      const plan = fc
        .array(article, { minLength: 2, maxLength: 7 })
        .chain((made) =>
          fc.tuple(
            fc.constant(made),
            fc.shuffledSubarray([...made.keys()], { minLength: made.length }),
            fc.nat({ max: made.length - 1 }),
          ),
        );
      await fc.assert(
        fc.asyncProperty(plan, async ([made, order, removed]) => {
          const inTurn = await leadsAfter(made, [...made.keys()], removed);
          expect(await leadsAfter(made, order, removed)).toEqual(inTurn);
          expect(
            await leadsAfter(
              made,
              [...made.keys()].filter((at) => at !== removed),
              removed,
            ),
          ).toEqual(inTurn);
        }),
        { numRuns: 30, seed: 7 },
      );
    });

    type Made = { readonly parts: readonly number[]; readonly day: number; readonly seen: number };

    async function leadsAfter(made: readonly Made[], order: readonly number[], removed: number) {
      const own = await engine.open();
      for (const at of order) {
        const { parts, day, seen } = made[at] ?? { parts: [], day: 1, seen: 0 };
        const text = parts.map((part) => chapters[part]).join(' ');
        const published = `2016-07-0${day}`;
        await save(own, wireArticle(`a${at}`, text, { published }), NOTHING, SEEN.add({ hours: seen }));
      }
      await own.articles.remove(`a${removed}`);
      const leads = await leadsOf(own);
      await own.close();
      return leads;
    }
  });

  describe('answers', () => {
    const text = `“We want calm,” Ada Byron said.\n\n${WIRE}`;
    const longer = `${text}\n\n“The harbour stays open,” Ada Byron said.`;
    const calm = (words: string) => sampleQuote(words, 'We want calm,', 'Ada Byron');
    const put = (article: Article, more: readonly string[] = []) =>
      save(store, article, {
        ...NOTHING,
        quotes: [calm(article.text), ...more.map((words) => sampleQuote(article.text, words, 'Ada Byron'))],
      });
    const quotes = (asOf: string | null = null) =>
      store.articles.quotes({ story: null, asOf, ...PAGE, speaker: keysOf('Ada Byron'), about: null });
    const shown = async (asOf: string | null = null) =>
      (await quotes(asOf)).items.map(({ quote, source, alsoIn }) => [
        quote.text,
        source.article,
        ...alsoIn.map(({ article }) => article),
      ]);

    /** How often, in all that is known, and in the story. */
    const quoted = async () => {
      const counts = [ALL, { story: 'harbour', asOf: null }].map((scope) => store.names.like(scope, 'byron', 9));
      return (await Promise.all(counts)).map(([name]) => name?.quotes);
    };

    beforeEach(async () => {
      await put(wireArticle('b', text, { published: '2016-07-14' }));
      await put(wireArticle('a', text, { published: '2016-07-13' }));
      await put(wireArticle('long', longer, { published: '2016-07-15' }), ['The harbour stays open,']);
    });

    it('show a statement once, from the lead, and one that only a longer version has', async () => {
      expect(await shown()).toEqual([
        ['The harbour stays open,', 'long'],
        ['We want calm,', 'a', 'b', 'long'],
      ]);
      expect((await quotes()).total).toBe(2);
      expect(await quoted()).toEqual([2, 2]);
    });

    it('as of a day name only what had appeared', async () => {
      expect(await shown('2016-07-13')).toEqual([['We want calm,', 'a']]);
      expect(await shown('2016-07-14')).toEqual([['We want calm,', 'a', 'b']]);
      expect(await shown('2016-07-12')).toEqual([]);
    });

    it('come in pages that hold each once', async () => {
      const page = (offset: number) => store.articles.quotes({ ...ALL, limit: 1, offset, speaker: null, about: null });
      const texts = [await page(0), await page(1), await page(2)].flatMap(({ items }) =>
        items.map(({ quote }) => quote.text),
      );
      expect(texts).toEqual(['The harbour stays open,', 'We want calm,']);
    });

    it('show the statement from the next article when the lead is gone', async () => {
      await store.articles.remove('a');
      expect(await shown()).toEqual([
        ['The harbour stays open,', 'long'],
        ['We want calm,', 'b', 'long'],
      ]);
      expect(await quoted()).toEqual([2, 2]);
      await store.articles.remove('long');
      await store.articles.remove('b');
      expect(await quoted()).toEqual([undefined, undefined]);
    });

    it('find a paragraph once', async () => {
      const { items, total } = await store.articles.search({ ...ALL, ...PAGE, words: 'want calm' });
      expect(total).toBe(1);
      expect(
        items.map(({ source, alsoIn }) => [
          source.article,
          ...alsoIn.map((other) => `${other.article} ${other.paragraph}`),
        ]),
      ).toEqual([['a', 'b 1', 'long 1']]);
      expect((await store.articles.search({ ...ALL, ...PAGE, words: 'stays open' })).items[0]?.source.article).toBe(
        'long',
      );
    });

    it('list the report once, with where else it stands', async () => {
      const list = async (asOf: string | null) =>
        (await store.articles.reports({ ...PAGE, story: 'harbour', asOf })).items.map(({ lead, alsoIn }) => [
          lead.article.id,
          ...alsoIn.map(({ publisher }) => publisher),
        ]);
      expect(await list(null)).toEqual([['a', 'The b Note', 'The long Note']]);
      expect(await list('2016-07-14')).toEqual([['a', 'The b Note']]);
      expect(await list('2016-07-12')).toEqual([]);
      expect(await store.articles.listFrom(ALL, '')).toHaveLength(3);
    });
  });
});
