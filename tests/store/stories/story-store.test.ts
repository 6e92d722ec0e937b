import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../../src/store/port/port.ts';
import type { StoryOverlay } from '../../../src/store/port/stories.ts';
import { storyOf } from '../../ingest/story-of.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote } from '../sample.ts';
import { sampleSubscription } from '../sample-subscription.ts';

const ALL = { story: null, asOf: null };
const HARBOUR = storyOf('harbour', { any: ['harbour', 'person:"Ada Byron"'] });
const OVERLAY: StoryOverlay = { ...HARBOUR, isArchived: false, mergedInto: null };
const LAID_OVER: StoryOverlay = {
  slug: 'bridge',
  title: null,
  description: null,
  rules: null,
  feeds: null,
  isArchived: true,
  mergedInto: 'harbour',
};

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  describe('what the chat says of stories', () => {
    it('is kept as it was said, in order of slug', async () => {
      await store.stories.save([OVERLAY, LAID_OVER]);
      expect(await store.stories.list()).toEqual([LAID_OVER, { ...OVERLAY, rules: HARBOUR.rules, feeds: [] }]);
    });

    it('takes the place of what was said of the same story', async () => {
      await store.stories.save([OVERLAY]);
      await store.stories.save([{ ...OVERLAY, title: 'The port' }]);
      expect((await store.stories.list()).map(({ title }) => title)).toEqual(['The port']);
    });

    it('moves what follows a story, each story once, and leaves the rest', async () => {
      const add = async (stories: string[] | null, cron: string, desk = 'own') =>
        (await store.ledger.add(sampleSubscription({ stories, cron, desk }))).subscription;
      const both = await add(['bridge', 'harbour'], '0 9 * * *');
      const one = await add(['airport', 'bridge'], '0 10 * * *');
      const all = await add(null, '0 11 * * *');
      const other = await add(['airport'], '0 12 * * *');
      const elsewhere = await add(['bridge'], '0 13 * * *', 'slack/T1');
      await store.stories.saveAndFollow([LAID_OVER], { from: 'bridge', into: 'harbour' });
      const now = async ({ id }: { id: number }) => store.ledger.find(id);
      expect(await now(both)).toMatchObject({ stories: ['harbour'], version: both.version + 1 });
      expect(await now(one)).toMatchObject({ stories: ['airport', 'harbour'] });
      expect(await now(all)).toEqual(all);
      expect(await now(other)).toEqual(other);
      expect(await now(elsewhere)).toEqual(elsewhere);
      expect(await store.stories.list()).toEqual([LAID_OVER]);
    });
  });

  describe('a draft', () => {
    it('is found by its number', async () => {
      const id = await store.stories.keepDraft(HARBOUR);
      expect(await store.stories.draft(id)).toEqual(HARBOUR);
      expect(await store.stories.draft(id + 1)).toBeUndefined();
    });

    it('is forgotten after two hundred others, and its number is not given again', async () => {
      const first = await store.stories.keepDraft(HARBOUR);
      let last = first;
      for (let i = 0; i < 200; i++) last = await store.stories.keepDraft(HARBOUR);
      expect(last).toBe(first + 200);
      expect(await store.stories.draft(first)).toBeUndefined();
      expect(await store.stories.draft(first + 1)).toEqual(HARBOUR);
    });
  });

  describe('an article', () => {
    const { text } = sampleArticle();
    const findings = {
      ...NOTHING,
      quotes: [sampleQuote(text, 'We want calm,', 'Ada Byron')],
      keyDates: [sampleKeyDate(text, '1 August')],
    };

    it('is pinned to the story it is saved with, unless it is said how it joined', async () => {
      await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
      expect(await store.articles.joining('harbour-1')).toEqual({
        pinned: 'harbour',
        why: [],
        isWeak: false,
        further: [],
      });
      const joining = { pinned: null, why: ['the word harbour'], isWeak: false, further: [] };
      expect((await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN, joining)).what).toBe('changed');
      expect((await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN, joining)).what).toBe('same');
      expect(await store.articles.joining('harbour-1')).toEqual(joining);
      expect(await store.articles.joining('other')).toBeUndefined();
    });

    it('moves to another story with all that was found in it, and counts as a change', async () => {
      await store.articles.save(sampleArticle(), findings, 'data', SEEN, {
        pinned: null,
        why: ['the word harbour'],
        isWeak: false,
        further: [],
      });
      const before = await store.ledger.revision();
      await store.articles.setStories([
        { id: 'harbour-1', story: 'port', why: ['the word pilots'], isWeak: false, further: [] },
      ]);
      const port = { story: 'port', asOf: null };
      expect(await store.ledger.revision()).not.toBe(before);
      expect((await store.articles.listFrom(port, '')).map(({ article }) => article)).toEqual([
        sampleArticle({ story: 'port' }),
      ]);
      expect((await store.articles.quotes({ ...port, speaker: null, about: null, limit: 9, offset: 0 })).total).toBe(1);
      expect(await store.articles.keyDates(port)).toHaveLength(1);
      expect((await store.articles.search({ ...port, words: 'harbour', limit: 9, offset: 0 })).total).toBe(1);
      expect(await store.articles.heads({ story: 'harbour', asOf: null })).toEqual([]);
      const again = await store.articles.save(sampleArticle({ story: 'port' }), findings, 'data', SEEN, {
        pinned: null,
        why: ['the word pilots'],
        isWeak: false,
        further: [],
      });
      expect(again.what).toBe('same');
    });

    it('leaves its story, and nothing to move is no change', async () => {
      await store.articles.save(sampleArticle(), NOTHING, 'data', SEEN);
      await store.articles.setStories([{ id: 'harbour-1', story: null, why: [], isWeak: false, further: [] }]);
      expect((await store.articles.listFrom(ALL, ''))[0]?.article.story).toBeNull();
      const before = await store.ledger.revision();
      await store.articles.setStories([]);
      expect(await store.ledger.revision()).toBe(before);
    });

    it('belongs in passing or not, and its story changes with that', async () => {
      const harbour = { story: 'harbour', asOf: null };
      const why = ['the word harbour'];
      await store.articles.save(sampleArticle(), findings, 'data', SEEN, {
        pinned: null,
        why,
        isWeak: true,
        further: [],
      });
      const weakness = async () => ({
        joining: (await store.articles.joining('harbour-1'))?.isWeak,
        listed: (await store.articles.listForMatching('', 1)).map(({ isWeak }) => isWeak),
        reports: (await store.articles.reports({ ...harbour, limit: 9, offset: 0 })).items.map(({ isWeak }) => isWeak),
        editions: (await store.editions.matter('harbour')).articles.map(({ isWeak }) => isWeak),
        passing: await store.articles.countPassing('harbour'),
      });
      expect(await weakness()).toEqual({
        joining: true,
        listed: [true],
        reports: [true],
        editions: [true],
        passing: 1,
      });
      const before = await store.editions.revision('harbour');
      await store.articles.setStories([{ id: 'harbour-1', story: 'harbour', why, isWeak: false, further: [] }]);
      expect(await weakness()).toEqual({
        ...{ joining: false, listed: [false], reports: [false], editions: [false], passing: 0 },
      });
      expect(await store.editions.revision('harbour')).not.toBe(before);
      expect((await store.articles.overview(harbour)).total).toBe(1);
    });

    it('is listed with what decides on its story, page by page in order of id', async () => {
      const people = [
        {
          kind: 'person' as const,
          name: 'Ada Byron',
          role: null,
          aliases: [],
          gender: 'unknown',
          mentions: [[42, 51]],
        },
      ] as const;
      await store.articles.save(sampleArticle({ id: 'b' }), { ...NOTHING, people }, 'data', SEEN);
      await store.articles.save(sampleArticle({ id: 'a' }), NOTHING, 'data', SEEN, {
        pinned: null,
        why: ['the word x'],
        isWeak: false,
        further: [],
      });
      const first = await store.articles.listForMatching('', 1);
      expect(first).toEqual([
        {
          id: 'a',
          title: 'Harbour talks open',
          text,
          story: 'harbour',
          published: '2016-07-13',
          pinned: null,
          why: ['the word x'],
          isWeak: false,
          further: [],
          people: [],
        },
      ]);
      expect(await store.articles.listForMatching('a', 9)).toMatchObject([{ id: 'b', pinned: 'harbour', people }]);
      expect(await store.articles.listForMatching('b', 9)).toEqual([]);
    });
  });
});
