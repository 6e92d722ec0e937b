import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toArticleRows } from '../../../src/core/prepared/article-rows.ts';
import { RULES } from '../../../src/core/rules.ts';
import type { OpenStore, Store } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { leadsOf, sentencesOf, wireArticle } from '../reports/wire.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote } from '../sample.ts';

const ALL = { story: null, asOf: null };
const PAGE = { limit: 10, offset: 0 };
const { text } = sampleArticle();
const CALM = { ...NOTHING, quotes: [sampleQuote(text, 'We want calm,', 'Ada Byron')] };
const SECRET = 'The envoy hid the ledger, Bo Díaz said.';
const HIDDEN = {
  ...NOTHING,
  quotes: [sampleQuote(SECRET, 'hid the ledger', 'Bo Díaz')],
  people: [
    {
      kind: 'person' as const,
      name: 'Bo Díaz',
      role: 'envoy',
      aliases: ['Díaz'],
      gender: 'unknown' as const,
      mentions: [[26, 33] as const],
    },
  ],
  keyDates: [sampleKeyDate(SECRET, 'ledger')],
};

eachEngine((engine) => {
  let store: OpenStore;
  let one: Store;
  let other: Store;
  beforeEach(async () => {
    store = await engine.open();
    one = store.of('slack/T1');
    other = store.of('slack/T2');
  });
  afterEach(() => store.close());

  /** Everything that an answer can show of a workspace's articles. */
  async function everything({ articles, names }: Store): Promise<string> {
    return JSON.stringify(
      await Promise.all([
        articles.heads(ALL),
        articles.listFrom(ALL, ''),
        articles.reports({ ...ALL, ...PAGE }),
        articles.countLeads(ALL),
        articles.leadsFrom(ALL, { from: '', to: '9', skip: 0, limit: 9 }),
        articles.keyDatesSince(ALL, null),
        articles.keyDates(ALL),
        articles.quotes({ ...ALL, ...PAGE, speaker: null, about: null }),
        articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('Bo Díaz'), about: null }),
        articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('Bo Díaz'), about: 'ledger' }),
        articles.search({ ...ALL, ...PAGE, words: 'ledger' }),
        articles.corrections({ ...ALL, ...PAGE, article: null }),
        articles.overview(ALL),
        articles.listForMatching('', 9),
        articles.ids('feed'),
        articles.find('secret'),
        articles.joining('secret'),
        articles.originOf('secret'),
        names.like(ALL, '', 9),
        names.people({ ...ALL, ...PAGE }),
      ]),
    );
  }

  describe('what one workspace sees', () => {
    it('no other sees, in no answer', async () => {
      const empty = await everything(other);
      await one.articles.save(sampleArticle({ id: 'secret', text: SECRET }), HIDDEN, 'feed', SEEN);
      expect(await everything(other)).toBe(empty);
      expect(await everything(store)).toBe(empty);
      expect(await everything(one)).toContain('ledger');
    });

    it('is told apart from another text under the same id', async () => {
      await one.articles.save(sampleArticle(), CALM, 'feed', SEEN);
      await other.articles.save(sampleArticle({ text: SECRET }), HIDDEN, 'feed', SEEN);
      expect((await one.articles.find('harbour-1'))?.article.text).toBe(text);
      expect((await other.articles.find('harbour-1'))?.article.text).toBe(SECRET);
      expect((await one.articles.search({ ...ALL, ...PAGE, words: 'ledger' })).total).toBe(0);
      expect((await other.articles.search({ ...ALL, ...PAGE, words: 'calm' })).total).toBe(0);
    });

    it('may be in another story, report and origin, and joined for another reason', async () => {
      const words = sentencesOf('pilot', 20);
      for (const id of ['a', 'b']) await one.articles.save(wireArticle(id, words), NOTHING, 'feed', SEEN);
      await other.articles.save(wireArticle('b', words, { story: 'airport' }), NOTHING, 'data', SEEN);
      expect(await leadsOf(store.of('slack/T1'))).toEqual({ a: 'a', b: 'a' });
      expect(await leadsOf(store.of('slack/T2'))).toEqual({ b: 'b' });
      await one.articles.setStories([{ id: 'b', story: 'port', why: ['the word port'], isWeak: false, further: [] }]);
      expect((await other.articles.heads(ALL)).map(({ story }) => story)).toEqual(['airport']);
      expect((await one.articles.heads({ story: 'port', asOf: null })).map(({ id }) => id)).toEqual(['b']);
      expect(await other.articles.originOf('b')).toBe('data');
    });

    it('is corrected there alone', async () => {
      for (const each of [one, other]) await each.articles.save(sampleArticle(), CALM, 'feed', SEEN);
      await one.articles.save(sampleArticle({ text: 'All was cancelled.' }), NOTHING, 'feed', SEEN);
      expect((await one.articles.corrections({ ...ALL, ...PAGE, article: null })).total).toBe(1);
      expect((await other.articles.corrections({ ...ALL, ...PAGE, article: null })).total).toBe(0);
      expect((await other.articles.find('harbour-1'))?.article.text).toBe(text);
      expect((await other.articles.quotes({ ...ALL, ...PAGE, speaker: null, about: null })).total).toBe(1);
    });

    it('changes its own revision', async () => {
      const before = await other.articles.revision();
      await one.articles.save(sampleArticle(), CALM, 'feed', SEEN);
      expect(await other.articles.revision()).toBe(before);
      const after = await one.articles.revision();
      await one.articles.save(sampleArticle(), CALM, 'feed', SEEN);
      expect(await one.articles.revision()).toBe(after);
      await one.articles.remove('harbour-1');
      expect(await one.articles.revision()).not.toBe(after);
    });
  });

  describe('the same words from the same place', () => {
    it('are analyzed once for all who read them', async () => {
      expect(await other.articles.findAnalyzed(sampleArticle(), RULES)).toBeUndefined();
      await one.articles.save(sampleArticle({ story: 'port' }), CALM, 'feed', SEEN);
      expect(await other.articles.findAnalyzed(sampleArticle(), RULES)).toEqual(CALM);
      expect(await other.articles.findAnalyzed(sampleArticle(), RULES + 1)).toBeUndefined();
      expect(await other.articles.findAnalyzed(sampleArticle({ title: 'Another' }), RULES)).toBeUndefined();
    });

    it('stay for the others when one takes them back, and go with the last', async () => {
      for (const each of [one, other]) await each.articles.save(sampleArticle(), CALM, 'feed', SEEN);
      await one.articles.remove('harbour-1');
      expect(await one.articles.find('harbour-1')).toBeUndefined();
      expect(
        (await other.articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('Ada Byron'), about: 'calm' })).total,
      ).toBe(1);
      expect((await other.names.like(ALL, 'byron', 9)).map(({ quotes }) => quotes)).toEqual([1]);
      await other.articles.remove('harbour-1');
      expect(await store.articles.findAnalyzed(sampleArticle(), 0)).toBeUndefined();
    });

    it('stay while an earlier version of one workspace is made of them', async () => {
      await one.articles.save(sampleArticle(), CALM, 'feed', SEEN);
      await one.articles.save(sampleArticle({ text: 'All was cancelled.' }), NOTHING, 'feed', SEEN);
      expect(await store.articles.findAnalyzed(sampleArticle(), 0)).toEqual(CALM);
      await one.articles.save(sampleArticle(), CALM, 'feed', SEEN);
      expect((await one.articles.find('harbour-1'))?.article.text).toBe(text);
      await one.articles.remove('harbour-1');
      expect(await store.articles.findAnalyzed(sampleArticle(), 0)).toBeUndefined();
    });

    it('have for everyone what newer rules find in them', async () => {
      const copy = sampleArticle({ id: 'harbour-2', published: '2016-07-14' });
      for (const each of [one, other]) await each.articles.save(sampleArticle(), CALM, 'feed', SEEN);
      await other.articles.save(copy, CALM, 'feed', SEEN);
      const findings = { ...NOTHING, quotes: [sampleQuote(text, 'The harbour talks opened.', 'Bo Díaz')] };
      const [older] = await store.analyses.older(RULES + 1, 0, 1);
      if (!older) throw new Error('no article is left to read again');
      const found = { findings, rows: toArticleRows(older.article, findings), rules: RULES + 1 };
      expect(await store.analyses.replace(older.number, found)).toBe(true);
      expect(await store.analyses.replace(older.number, found)).toBe(false);
      expect(await store.analyses.countOlder(RULES + 1)).toBe(1);
      for (const each of [one, other]) {
        const { items } = await each.articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('bo diaz'), about: 'talks' });
        expect(items.map(({ quote }) => quote.text)).toEqual(['The harbour talks opened.']);
        expect((await each.names.like(ALL, 'diaz', 9)).map(({ quotes }) => quotes)).toEqual([1]);
      }
      // The statement that the copy repeated is shown from the copy now.
      const quoted = async (each: Store) => (await each.names.like(ALL, 'byron', 9)).map(({ quotes }) => quotes);
      expect(await quoted(other)).toEqual([1]);
      expect(await quoted(one)).toEqual([]);
      expect((await other.articles.quotes({ ...ALL, ...PAGE, speaker: null, about: null })).total).toBe(2);
      expect((await one.articles.corrections({ ...ALL, ...PAGE, article: null })).total).toBe(0);
    });
  });

  describe('many at once', () => {
    const kept = (id: string, parts = {}) => {
      const article = sampleArticle({ id, ...parts });
      return {
        article,
        findings: CALM,
        joining: { pinned: 'harbour', why: [], isWeak: false, further: [] },
        rows: toArticleRows(article, CALM),
      };
    };

    it('are saved in order, each as if it came alone', async () => {
      const saved = await one.articles.keepAll(
        [
          kept('a'),
          kept('b', { published: '2016-07-14' }),
          kept('a', { title: 'Edited' }),
          kept('a', { title: 'Edited' }),
        ],
        'feed',
        SEEN,
      );
      expect(saved.map(({ what, report }) => [what, report])).toEqual([
        ['new', 'a'],
        ['new', 'a'],
        ['changed', 'a'],
        ['same', 'a'],
      ]);
      expect(saved[2]?.change).toEqual({ statements: [], dates: [] });
      expect((await one.articles.overview(ALL)).total).toBe(2);
      expect((await one.articles.quotes({ ...ALL, ...PAGE, speaker: null, about: null })).total).toBe(1);
    });

    it('are all saved or none', async () => {
      const broken = { ...kept('b'), article: { ...kept('b').article, published: 'someday' } };
      await expect(one.articles.keepAll([kept('a'), broken], 'feed', SEEN)).rejects.toThrow();
      expect(await one.articles.heads(ALL)).toEqual([]);
      expect(await one.names.like(ALL, '', 9)).toEqual([]);
    });
  });
});
