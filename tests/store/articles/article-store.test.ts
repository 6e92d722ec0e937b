import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toSource } from '../../../src/core/article/to-source.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote, spanOf } from '../sample.ts';

const ALL = { story: null, asOf: null };
const PAGE = { limit: 10, offset: 0 };
const { text } = sampleArticle();
const CALM = sampleQuote(text, 'We want calm,', 'Ada Byron');

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  describe('save', () => {
    it('says whether an article is new, changed or the same', async () => {
      const save = async (article = sampleArticle(), findings = NOTHING) =>
        (await store.articles.save(article, findings, 'data', SEEN)).what;
      expect(await save()).toBe('new');
      expect(await save()).toBe('same');
      expect(await save(sampleArticle({ title: 'Another head' }))).toBe('changed');
      expect(await save(sampleArticle({ title: 'Another head' }), { ...NOTHING, quotes: [CALM] })).toBe('changed');
    });

    it('gives back the article and findings as they were saved', async () => {
      const findings = { ...NOTHING, quotes: [CALM] };
      await store.articles.save(sampleArticle(), findings, 'data', SEEN);
      expect(await store.articles.find('harbour-1')).toEqual({ article: sampleArticle(), findings });
      expect(await store.articles.find('other')).toBeUndefined();
    });

    it('leaves nothing of the version before, in the word index either', async () => {
      await store.articles.save(sampleArticle(), { ...NOTHING, quotes: [CALM] }, 'data', SEEN);
      await store.articles.save(sampleArticle({ text: 'All was cancelled.' }), NOTHING, 'data', SEEN);
      expect((await store.articles.search({ ...ALL, ...PAGE, words: 'harbour' })).total).toBe(0);
      expect((await store.articles.quotes({ ...ALL, ...PAGE, speaker: null, about: 'calm' })).total).toBe(0);
    });

    it('leaves nothing of an article that is removed', async () => {
      await store.articles.save(sampleArticle(), { ...NOTHING, quotes: [CALM] }, 'data', SEEN);
      await store.articles.remove('harbour-1');
      expect(await store.articles.listFrom(ALL, '')).toEqual([]);
      expect(await store.names.like(ALL, '', 9)).toEqual([]);
      expect((await store.articles.search({ ...ALL, ...PAGE, words: 'harbour' })).total).toBe(0);
    });

    it('keeps a text of thousands of paragraphs', async () => {
      const long = Array.from({ length: 3000 }, (_, i) => `Paragraph ${i} of the report.`).join('\n\n');
      await store.articles.save(sampleArticle({ text: long }), NOTHING, 'data', SEEN);
      expect((await store.articles.search({ ...ALL, ...PAGE, words: 'paragraph 2718' })).total).toBe(1);
      // Of more than are ranked, only those are counted.
      expect((await store.articles.search({ ...ALL, ...PAGE, words: 'report' })).total).toBe(200);
    });
  });

  describe('what is known', () => {
    beforeEach(async () => {
      await store.articles.save(sampleArticle({ id: 'old', published: '2016-07-01' }), NOTHING, 'data', SEEN);
      await store.articles.save(sampleArticle({ id: 'new', published: '2016-07-20' }), NOTHING, 'data', SEEN);
      await store.articles.save(sampleArticle({ id: 'undated', published: null }), NOTHING, 'data', SEEN);
      await store.articles.save(sampleArticle({ id: 'else', story: 'airport' }), NOTHING, 'feed', SEEN);
    });

    it('is listed newest first, undated last', async () => {
      const ids = (await store.articles.listFrom(ALL, '')).map(({ article }) => article.id);
      expect(ids).toEqual(['new', 'else', 'old', 'undated']);
    });

    it('is told by its heads, and from a day on', async () => {
      expect(await store.articles.heads({ story: 'harbour', asOf: '2016-07-19' })).toEqual([
        { id: 'old', story: 'harbour', published: '2016-07-01', report: 'old' },
        { id: 'undated', story: 'harbour', published: null, report: 'undated' },
      ]);
      const from = await store.articles.listFrom(ALL, '2016-07-13');
      expect(from.map(({ article }) => article.id)).toEqual(['new', 'else']);
    });

    it('ends with the day asked for, that day included, and holds the undated', async () => {
      const ids = async (asOf: string) =>
        (await store.articles.listFrom({ story: 'harbour', asOf }, '')).map(({ article }) => article.id);
      expect(await ids('2016-06-30')).toEqual(['undated']);
      expect(await ids('2016-07-01')).toEqual(['old', 'undated']);
      expect(await ids('2016-07-20')).toEqual(['new', 'old', 'undated']);
    });

    it('is told apart by origin', async () => {
      expect(await store.articles.ids('feed')).toEqual(['else']);
    });
  });

  describe('quotes', () => {
    const later = sampleArticle({ id: 'harbour-2', published: '2016-07-14' });
    const sentence = spanOf(text, '“We want calm,” Ada Byron said.');
    const zola = { ...sampleQuote(text, 'calm', 'Émile Zola'), sentence };
    const wishes = sampleQuote(text, 'The harbour talks opened.', 'Ada Byron');
    beforeEach(async () => {
      await store.articles.save(
        sampleArticle(),
        { ...NOTHING, quotes: [wishes, CALM, { ...CALM, speaker: null }] },
        'data',
        SEEN,
      );
      await store.articles.save(later, { ...NOTHING, quotes: [zola] }, 'data', SEEN);
    });

    it('are those of one speaker, accents and case aside, each in its sentence and with its source', async () => {
      const found = await store.articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('emile zola'), about: null });
      expect(found.items).toEqual([
        {
          quote: zola,
          passage: { text: '“We want calm,” Ada Byron said.', spoken: [[9, 13]] },
          source: toSource(later, spanOf(text, 'calm')),
          alsoIn: [],
        },
      ]);
    });

    it('come newest article first, then in the order of the text, and only with a speaker', async () => {
      const { items, total } = await store.articles.quotes({ ...ALL, ...PAGE, speaker: null, about: null });
      expect(items.map(({ quote }) => quote.text)).toEqual(['calm', 'The harbour talks opened.', 'We want calm,']);
      expect(total).toBe(3);
    });

    it('have most of the words of what they should be about; otherwise the nearest are given as such', async () => {
      const about = async (words: string) =>
        store.articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('Ada Byron'), about: words });
      expect(await about('calm')).toMatchObject({ total: 1, isNearest: false });
      expect(await about('calm wanting')).toMatchObject({ total: 1, isNearest: false });
      expect(await about('calm lighthouse customs')).toMatchObject({ total: 1, isNearest: true });
      expect(await about('lighthouse')).toMatchObject({ total: 0, isNearest: false });
      expect(await about('"')).toMatchObject({ total: 0 });
    });

    it('are found under every name of a speaker, however much is said under the first', async () => {
      const words = Array.from({ length: 100 }, (_, at) => `Pier ${at} is safe.`);
      const often = words.map((one) => `“${one}” Ada Byron said.`).join('\n\n');
      const once = '“The ferry has to sail.” Byron said.';
      const quotes = words.map((one) => sampleQuote(often, one, 'Ada Byron'));
      const ferry = sampleQuote(once, 'The ferry has to sail.', 'Byron');
      await store.articles.save(
        sampleArticle({ id: 'once', text: once }),
        { ...NOTHING, quotes: [ferry] },
        'data',
        SEEN,
      );
      await store.articles.save(sampleArticle({ id: 'often', text: often }), { ...NOTHING, quotes }, 'data', SEEN);
      const speaker = keysOf('Ada Byron', 'Byron');
      const { items } = await store.articles.quotes({ ...ALL, ...PAGE, speaker, about: 'ferry' });
      expect(items.map(({ quote }) => quote.text)).toEqual(['The ferry has to sail.']);
    });

    it('come in slices, with the number of all', async () => {
      const { items, total } = await store.articles.quotes({ ...ALL, speaker: null, about: null, limit: 1, offset: 1 });
      expect([items.length, total]).toEqual([1, 3]);
    });
  });

  describe('keyDates and people', () => {
    it('carry the article and paragraph they stand in', async () => {
      const keyDate = sampleKeyDate(text, '1 August');
      const ada = {
        kind: 'person' as const,
        name: 'Ada Byron',
        role: 'pilot',
        aliases: ['Byron'],
        gender: 'female' as const,
      };
      const mentions = [spanOf(text, 'Ada Byron')];
      await store.articles.save(
        sampleArticle(),
        { ...NOTHING, keyDates: [keyDate], people: [{ ...ada, mentions }] },
        'data',
        SEEN,
      );
      const [date] = await store.articles.keyDates(ALL);
      expect(date).toEqual({ keyDate, source: toSource(sampleArticle(), keyDate.span) });
      expect(date?.source.paragraph).toBe(3);
      const source = toSource(sampleArticle(), spanOf(text, 'Ada Byron'));
      expect((await store.names.people({ ...ALL, ...PAGE })).items).toEqual([
        {
          kind: 'person',
          name: 'Ada Byron',
          aliases: ['Byron'],
          roles: [{ role: 'pilot', source }],
          mentions: 1,
          quotes: 0,
          source,
        },
      ]);
      expect(await store.articles.keyDates({ story: 'harbour', asOf: '2016-07-12' })).toEqual([]);
    });
  });

  describe('search', () => {
    beforeEach(async () => {
      await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
    });
    const search = (words: string) => store.articles.search({ ...ALL, ...PAGE, words });

    it('finds paragraphs by the stem of every word', async () => {
      const { items } = await search('visits unions');
      expect(items).toEqual([
        {
          text: text.split('\n\n')[2],
          source: toSource(sampleArticle(), [text.indexOf('The pilots'), text.length]),
          alsoIn: [],
        },
      ]);
      expect((await search('visit calm')).total).toBe(0);
    });

    it.each(['"', 'calm OR', 'NEAR(', 'text:calm', '*', '-', 'a" OR "b', '\0', '^calm', "pilot's", '(((', '{', ''])(
      'reads %j as words, never as an operator',
      async (words) => {
        await expect(search(words)).resolves.toMatchObject({ items: expect.any(Array) });
      },
    );

    it('does not take an operator for permission', async () => {
      expect((await search('calm OR union')).total).toBe(0);
      expect((await search('calm NOT harbour')).total).toBe(0);
    });

    it('finds the words between quotation marks next to each other only, below hundreds of paragraphs that have them apart', async () => {
      const apart = Array.from({ length: 250 }, (_, i) => `Paragraph ${i}: the quay was old and north of the town.`);
      const exact = 'She met him on the old north quay.';
      await store.articles.save(sampleArticle({ text: [exact, ...apart].join('\n\n') }), NOTHING, 'data', SEEN);
      expect((await search('old north quay')).total).toBe(200);
      expect((await search('"old north quay"')).items.map((found) => found.text)).toEqual([exact]);
      expect((await search('met “old north quay”')).total).toBe(1);
      expect((await search('"north old quay"')).total).toBe(0);
    });

    it('finds a word with an apostrophe, typed either way', async () => {
      expect((await search("pilots'")).total).toBe(1);
      expect((await search('pilots’ union')).total).toBe(1);
    });
  });
});
