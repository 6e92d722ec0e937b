import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote } from '../sample.ts';
import { ALL, save } from './wire.ts';

const LATER = SEEN.add({ hours: 24 });
const PAGE = { limit: 10, offset: 0 };
const { text } = sampleArticle();

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const calm = { ...NOTHING, quotes: [sampleQuote(text, 'We want calm,', 'Ada Byron')] };
  const edited = sampleArticle({ text: text.replace('calm', 'peace') });
  const peace = { ...NOTHING, quotes: [sampleQuote(edited.text, 'We want peace,', 'Ada Byron')] };
  const all = (article: string | null = null) => store.articles.corrections({ ...ALL, ...PAGE, article });
  const whats = async () => (await all()).items.map(({ change }) => change.statements.map(({ what }) => what));

  describe('an article that is edited', () => {
    it('is updated in place, and how it read is kept with what changed', async () => {
      expect((await save(store, sampleArticle(), calm)).change).toBeNull();
      const saved = await save(store, edited, peace, LATER);
      expect(saved).toMatchObject({ what: 'changed', change: { statements: [{ what: 'reworded' }], dates: [] } });
      const { items, total } = await all();
      expect(total).toBe(1);
      expect(items).toEqual([{ before: sampleArticle(), after: edited, at: LATER, change: saved.change }]);
      expect(await store.articles.listFrom(ALL, '')).toEqual([{ article: edited, findings: peace }]);
    });

    it('no longer shows what does not stand in it', async () => {
      await save(store, sampleArticle(), calm);
      await save(store, sampleArticle({ text: 'All was cancelled by the mayor.' }), NOTHING, LATER);
      expect((await store.articles.quotes({ ...ALL, ...PAGE, speaker: null, about: null })).total).toBe(0);
      expect(await whats()).toEqual([['gone']]);
    });

    it('again and again keeps its latest versions, newest first, each with the one after it', async () => {
      for (let i = 0; i < 30; i++)
        await save(store, sampleArticle({ title: `Head ${i}` }), calm, SEEN.add({ minutes: i }));
      const { items, total } = await store.articles.corrections({ ...ALL, limit: 2, offset: 0, article: 'harbour-1' });
      expect(total).toBe(20);
      expect(items.map(({ before, after }) => [before.title, after.title])).toEqual([
        ['Head 28', 'Head 29'],
        ['Head 27', 'Head 28'],
      ]);
      expect((await store.articles.lastCorrections(['harbour-1'])).get('harbour-1')?.at).toEqual(
        SEEN.add({ minutes: 29 }),
      );
    });

    it('takes its versions with it when it is removed', async () => {
      await save(store, sampleArticle(), calm);
      await save(store, edited, peace, LATER);
      await store.articles.remove('harbour-1');
      expect((await all()).total).toBe(0);
    });

    it('is found by its story and by its id', async () => {
      await save(store, sampleArticle(), calm);
      await save(store, edited, peace, LATER);
      expect((await all('harbour-1')).total).toBe(1);
      expect((await all('other')).total).toBe(0);
      expect((await store.articles.corrections({ story: 'airport', asOf: null, ...PAGE, article: null })).total).toBe(
        0,
      );
    });
  });

  describe('no correction is', () => {
    const cases: readonly (readonly [string, Article, typeof NOTHING])[] = [
      ['the same text in which a newer Dateline finds something else', sampleArticle(), calm],
      [
        'another story, address or publisher’s name',
        sampleArticle({ story: 'port', url: null, publisher: 'X' }),
        NOTHING,
      ],
      ['a change of blanks', sampleArticle({ text: text.replaceAll('\n\n', ' \n') }), NOTHING],
    ];
    it.each(cases)('%s', async (_, article, findings) => {
      await save(store, sampleArticle());
      expect(await save(store, article, findings, LATER)).toMatchObject({ what: 'changed', change: null });
      expect((await all()).total).toBe(0);
    });
  });

  describe('a key date', () => {
    const keyDate = sampleKeyDate(text, '1 August', { event: 'visit of the pilots union' });
    const found = (parts: Partial<typeof keyDate>) => ({ ...NOTHING, keyDates: [{ ...keyDate, ...parts }] });

    it('knows what it was before its article was corrected', async () => {
      await save(store, sampleArticle(), found({}));
      await save(store, sampleArticle({ title: 'B' }), found({ date: '2016-08-10' }), LATER);
      await save(store, sampleArticle({ title: 'C' }), found({ date: '2016-08-12' }), LATER.add({ hours: 1 }));
      const [known] = await store.articles.keyDates(ALL);
      expect(known?.earlier?.map(({ date, until }) => [date, until])).toEqual([
        ['2016-08-10', '2016-07-14T13:00:00Z'],
        ['2016-08-01', '2016-07-14T12:00:00Z'],
      ]);
    });

    it('that is only read otherwise did not move', async () => {
      await save(store, sampleArticle(), found({}));
      await save(store, sampleArticle(), found({ date: '2016-08-10' }), LATER);
      expect((await store.articles.keyDates(ALL))[0]?.earlier).toBeUndefined();
    });
  });
});
