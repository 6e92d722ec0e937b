import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { keysOf, NOTHING, SEEN, sampleQuote } from '../sample.ts';
import { leadsOf, save, wireArticle } from './wire.ts';

/** Words that no other topic has: no two are one report. */
const paragraphOf = (topic: string) => Array.from({ length: 40 }, (_, i) => `${topic}${i}`).join(' ');
const WORDS = 'The harbour stays open to every ship';

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const textOf = (topic: string, words = WORDS, name = 'Ada Byron') =>
    `${paragraphOf(topic)}\n\n“${words}”, ${name} said.`;

  async function put(id: string, day: number, parts: Partial<Article> = {}, words = WORDS, name = 'Ada Byron') {
    const text = textOf(id, words, name);
    const published = `2016-07-${String(day).padStart(2, '0')}`;
    const article = wireArticle(id, text, { published, publisher: 'The Daily Note', ...parts });
    await save(store, article, { ...NOTHING, quotes: [sampleQuote(text, words, name)] });
  }

  async function shown(asOf: string | null = null, story: string | null = null, name: string | null = 'Ada Byron') {
    const speaker = name === null ? null : keysOf(name);
    const { items, total } = await store.articles.quotes({ story, asOf, offset: 0, limit: 9, speaker, about: null });
    expect(total).toBe(items.length);
    return items.map(({ source, alsoIn }) => [source.article, ...alsoIn.map(({ article }) => article)].join(' '));
  }

  describe('the same words in two reports of one outlet', () => {
    it('are shown once, from the first, with where else they stand', async () => {
      await put('second', 5);
      await put('first', 3);
      await put('third', 7);
      expect(Object.entries(await leadsOf(store)).filter(([id, lead]) => id !== lead)).toEqual([]);
      expect(await shown()).toEqual(['first second third']);
      expect(await shown(null, 'harbour', null)).toEqual(['first second third']);
      const about = { story: null, asOf: null, offset: 0, limit: 9, speaker: null, about: 'harbour ship' };
      expect((await store.articles.quotes(about)).total).toBe(1);
    });

    it('are shown as they stood on a day', async () => {
      for (const [id, day] of [
        ['first', 3],
        ['second', 5],
        ['third', 7],
      ] as const)
        await put(id, day);
      expect(await shown('2016-07-02')).toEqual([]);
      expect(await shown('2016-07-04')).toEqual(['first']);
      expect(await shown('2016-07-06')).toEqual(['first second']);
    });

    it('are shown from the next if the first goes, changes or moves to another story', async () => {
      for (const [id, day] of [
        ['first', 3],
        ['second', 5],
        ['third', 7],
      ] as const)
        await put(id, day);
      await store.articles.remove('first');
      expect(await shown()).toEqual(['second third']);
      await put('second', 5, {}, 'The bridge is closed to every lorry');
      expect(await shown()).toEqual(['third', 'second']);
      await put('second', 5);
      expect(await shown()).toEqual(['second third']);
      await put('second', 5, { story: 'airport' });
      expect(await shown()).toEqual(['third', 'second']);
    });

    it('are shown apart if they are of others, of another outlet, of another story, without a day, or few', async () => {
      await put('first', 3);
      await put('outlet', 4, { publisher: 'Gulf Mirror' });
      await put('story', 4, { story: 'airport' });
      await put('undated', 4, { published: null });
      await put('person', 4, {}, WORDS, 'Charles Babbage');
      await put('other', 4, {}, 'The harbour stays open to every boat');
      expect(Object.entries(await leadsOf(store)).filter(([id, lead]) => id !== lead)).toEqual([]);
      expect(await shown()).toEqual(['outlet', 'story', 'other', 'first', 'undated']);
      expect(await shown(null, null, 'Charles Babbage')).toEqual(['person']);
      await put('short', 5, {}, 'We want calm', 'Grace Hopper');
      await put('again', 6, {}, 'We want calm', 'Grace Hopper');
      expect(await shown(null, null, 'Grace Hopper')).toEqual(['again', 'short']);
    });

    it('stay with those who print the report', async () => {
      const text = textOf('pilot');
      const findings = { ...NOTHING, quotes: [sampleQuote(text, WORDS, 'Ada Byron')] };
      await put('first', 3);
      await save(store, wireArticle('lead', text, { published: '2016-07-05', publisher: 'The Daily Note' }), findings);
      await save(store, wireArticle('copy', text, { published: '2016-07-06', publisher: 'Gulf Mirror' }), findings);
      expect(await shown()).toEqual(['first lead copy']);
      await store.articles.remove('first');
      expect(await shown()).toEqual(['lead copy']);
      await put('first', 3);
      await store.articles.remove('lead');
      expect(await shown()).toEqual(['copy', 'first']);
    });
  });

  it('the order in which articles come does not matter, nor what was removed', async () => {
    const article = fc.record({
      day: fc.integer({ min: 1, max: 4 }),
      words: fc.nat({ max: 1 }),
      outlet: fc.nat({ max: 1 }),
      topic: fc.nat({ max: 2 }),
    });
    type Made = { readonly day: number; readonly words: number; readonly outlet: number; readonly topic: number };
    const says = [WORDS, 'The bridge is closed to every lorry'];
    const after = async (made: readonly Made[], order: readonly number[], removed: number) => {
      await store.close();
      store = await engine.open();
      for (const at of order) {
        const { day, words, outlet, topic } = made[at] ?? { day: 1, words: 0, outlet: 0, topic: 0 };
        const text = textOf(`t${topic}`, says[words]);
        const parts = { published: `2016-07-0${day}`, publisher: ['The Daily Note', 'Gulf Mirror'][outlet] ?? null };
        const quotes = [sampleQuote(text, says[words] ?? '', 'Ada Byron')];
        await save(store, wireArticle(`a${at}`, text, parts), { ...NOTHING, quotes }, SEEN.add({ hours: at }));
      }
      await store.articles.remove(`a${removed}`);
      return (await shown()).sort();
    };
    const plan = fc
      .array(article, { minLength: 3, maxLength: 7 })
      .chain((made) =>
        fc.tuple(
          fc.constant(made),
          fc.shuffledSubarray([...made.keys()], { minLength: made.length }),
          fc.nat({ max: made.length - 1 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(plan, async ([made, order, removed]) => {
        const inTurn = await after(made, [...made.keys()], removed);
        expect(await after(made, order, removed)).toEqual(inTurn);
        const without = [...made.keys()].filter((at) => at !== removed);
        expect(await after(made, without, removed)).toEqual(inTurn);
      }),
      { numRuns: 8, seed: 11 },
    );
  });
});
