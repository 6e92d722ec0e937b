import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/core/findings.ts';
import type { OpenStore, Store } from '../../../src/store/port/port.ts';
import type { ExportedRow } from '../../../src/store/port/workspaces/workspaces.ts';
import { storyOf } from '../../ingest/story-of.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { sampleItem, sampleSource } from '../feeds/sample-feed.ts';
import { NOTHING, SEEN, sampleArticle, sampleQuote } from '../sample.ts';
import { sampleSubscription } from '../sample-subscription.ts';

const ALL = { story: null, asOf: null };
const PAGE = { ...ALL, limit: 10, offset: 0 };
const { text } = sampleArticle();
const LATER = SEEN.add({ hours: 1 });
const HARBOUR = storyOf('harbour', { any: ['harbour'] });

const named = (name: string, alias: string): Findings => ({
  ...NOTHING,
  people: [{ kind: 'person', name, role: 'pilot', aliases: [alias], gender: 'unknown', mentions: [[0, 3]] }],
  quotes: [sampleQuote(text, 'We want calm', name)],
});

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const ids = async ({ articles }: Store) => (await articles.heads(ALL)).map(({ id }) => id).sort();
  const share = (into = 'slack/T1') => store.workspaces.share('own', into, { origin: 'data', at: LATER });

  async function collect(name: string): Promise<readonly ExportedRow[]> {
    const rows: ExportedRow[] = [];
    for await (const row of store.workspaces.export(name)) rows.push(row);
    return rows;
  }

  /** A workspace with something of everything. */
  async function fill(name: string, team: string): Promise<void> {
    const there = store.of(name);
    const channel = { platform: 'slack', workspace: team, id: 'C1' } as const;
    await there.articles.save(sampleArticle({ id: `of ${team}` }), named('Ada Byron', 'Byron'), 'read', SEEN);
    await there.articles.save(
      sampleArticle({ id: `of ${team}`, text: `${text}\n\nMore.` }),
      named('Ada Byron', 'Byron'),
      'read',
      LATER,
    );
    await there.stories.save([{ ...HARBOUR, isArchived: false, mergedInto: null }]);
    await there.stories.keepDraft(HARBOUR);
    const { source } = await there.feeds.add(sampleSource({ followedIn: channel }));
    await there.feeds.keepItem(sampleItem({ source: source.id }));
    const said = { title: null, published: null, story: null, posted: null };
    await there.drafts.add({ channel, user: 'U1', text: 'Pasted.', said }, SEEN);
    const { subscription } = await there.ledger.add(sampleSubscription({ channel, desk: name }));
    const posts = [{ key: `of ${team}`, channel, card: '{}' }];
    const when = { at: SEEN, settledAt: SEEN, nextAt: LATER };
    await there.ledger.settle({ subscription, ...when, slots: ['s1'], told: new Map([['a', 'b']]), posts });
    await there.installations.save(team, `sealed ${team}`);
    await store.workspaces.countFetch(name, '2016-07-13');
  }

  describe('workspaces', () => {
    it('are listed in the order in which they were opened, the own one first, and are new once', async () => {
      expect(await store.workspaces.open('slack/T2', SEEN)).toBe(true);
      expect(await store.workspaces.open('slack/T1', SEEN)).toBe(true);
      expect(await store.workspaces.open('slack/T2', SEEN)).toBe(false);
      expect(await store.workspaces.list()).toEqual(['own', 'slack/T2', 'slack/T1']);
    });

    it('are new also where something was written for them before they were opened', async () => {
      await store.of('slack/T1').stories.keepDraft(HARBOUR);
      expect(await store.workspaces.open('slack/T1', SEEN)).toBe(true);
      expect(await store.workspaces.open('slack/T1', SEEN)).toBe(false);
    });

    it('count what they fetch, each for itself, from one every day', async () => {
      const count = (name: string, day: string) => store.workspaces.countFetch(name, day);
      expect([await count('slack/T1', '2016-07-13'), await count('slack/T1', '2016-07-13')]).toEqual([1, 2]);
      expect(await count('slack/T2', '2016-07-13')).toBe(1);
      expect(await count('slack/T1', '2016-07-14')).toBe(1);
    });
  });

  describe('what one workspace has', () => {
    it('no other one sees', async () => {
      await fill('slack/T1', 'T1');
      for (const other of [store, store.of('slack/T2')]) {
        expect(await ids(other)).toEqual([]);
        expect(await other.articles.find('of T1')).toBeUndefined();
        expect((await other.articles.quotes({ ...PAGE, speaker: null, about: null })).total).toBe(0);
        expect((await other.articles.search({ ...PAGE, words: 'harbour' })).total).toBe(0);
        expect(await other.names.like(ALL, '', 9)).toEqual([]);
        expect(await other.names.near(ALL, 'byorn')).toEqual([]);
        expect(await other.names.person(ALL, 'Ada Byron')).toBeUndefined();
        expect((await other.names.people(PAGE)).total).toBe(0);
        expect(await other.stories.list()).toEqual([]);
        expect(await other.stories.draft(1)).toBeUndefined();
        expect(await other.feeds.list()).toEqual([]);
        expect(await other.feeds.find(1)).toBeUndefined();
        expect(await other.feeds.findByUrl(sampleSource().url)).toBeUndefined();
        expect(await other.feeds.itemsOf('a1')).toEqual([]);
        expect(await other.feeds.itemsUnder('guid:1')).toEqual([]);
        expect((await other.feeds.items(1, ['guid:1'])).size).toBe(0);
      }
    });

    it('no other one changes', async () => {
      await fill('slack/T1', 'T1');
      const there = store.of('slack/T1');
      const other = store.of('slack/T2');
      const before = [await there.feeds.list(), await there.feeds.itemsOf('a1'), await ids(there)];
      expect(await other.feeds.change(1, { title: 'Changed' })).toBeUndefined();
      await other.feeds.remove(1);
      await other.feeds.seeAgain([1], LATER);
      await other.feeds.keepItem(sampleItem({ id: 1, title: 'Changed' }));
      await other.articles.remove('of T1');
      await other.stories.save([{ ...HARBOUR, title: 'Changed', isArchived: true, mergedInto: null }]);
      expect([await there.feeds.list(), await there.feeds.itemsOf('a1'), await ids(there)]).toEqual(before);
      expect((await there.stories.list()).map(({ title }) => title)).toEqual([HARBOUR.title]);
    });

    it('does not count for another who sees the same article', async () => {
      for (const name of ['slack/T1', 'slack/T2'])
        await store.of(name).articles.save(sampleArticle(), named('Ada Byron', 'Byron'), 'read', SEEN);
      await store.of('slack/T1').articles.save(sampleArticle({ id: 'b' }), named('Ada Byron', 'Ada'), 'read', SEEN);
      const [there] = await store.of('slack/T1').names.like(ALL, 'byron', 9);
      const [other] = await store.of('slack/T2').names.like(ALL, 'byron', 9);
      expect(there?.aliases).toEqual(['Ada', 'Byron']);
      expect(other).toEqual({ name: 'Ada Byron', aliases: ['Byron'], quotes: 1 });
    });
  });

  describe('sharing', () => {
    it('shows the articles of an origin to another workspace with all that follows, and no others', async () => {
      await store.articles.save(sampleArticle({ id: 'a' }), named('Ada Byron', 'Byron'), 'data', SEEN);
      await store.articles.save(sampleArticle({ id: 'b', text: 'Bo Ek.' }), NOTHING, 'data', SEEN);
      await store.articles.save(sampleArticle({ id: 'ours' }), named('Ada Byron', 'Ada'), 'read', SEEN);
      expect(await share()).toBe(2);
      const there = store.of('slack/T1');
      expect(await ids(there)).toEqual(['a', 'b']);
      expect(await there.names.like(ALL, 'ada', 9)).toEqual([{ name: 'Ada Byron', aliases: ['Byron'], quotes: 1 }]);
      expect((await there.articles.overview(ALL)).stories).toEqual(new Map([['harbour', 2]]));
      expect((await there.articles.search({ ...PAGE, words: 'harbour' })).total).toBe(1);
      expect(await share()).toBe(0);
    });

    it('files copies in one report, and counts a repeated statement once', async () => {
      const printed = `${text}\n\n${'The same long wire text stands in both papers, word for word, and names the pilots of the harbour. '.repeat(9)}`;
      for (const [id, publisher] of [
        ['a', 'The Daily Note'],
        ['b', 'The Evening Note'],
      ] as const)
        await store.articles.save(
          sampleArticle({ id, publisher, text: printed }),
          named('Ada Byron', 'Byron'),
          'data',
          SEEN,
        );
      await share();
      const there = store.of('slack/T1');
      const [own, shared] = [await store.articles.reports(PAGE), await there.articles.reports(PAGE)];
      expect(own.total).toBe(1);
      expect(shared).toEqual(own);
      expect((await there.names.like(ALL, 'ada', 9))[0]?.quotes).toBe(1);
    });

    it('shows each in all its stories, more than fit in one transaction', async () => {
      const further = [{ story: 'port', why: ['the word port'], isWeak: false }];
      const joining = { pinned: null, why: ['the word harbour'], isWeak: false, further };
      for (let number = 0; number < 101; number++) {
        const alone = `The harbour note ${number} stands alone.`;
        await store.articles.save(sampleArticle({ id: `n${number}`, text: alone }), NOTHING, 'data', SEEN, joining);
      }
      expect(await share()).toBe(101);
      const there = store.of('slack/T1');
      const { total, stories } = await there.articles.overview(ALL);
      expect([total, stories]).toEqual([
        101,
        new Map([
          ['harbour', 101],
          ['port', 101],
        ]),
      ]);
      expect(await there.articles.joining('n100')).toEqual(joining);
      await store.articles.save(sampleArticle({ id: 'n7', text: 'Corrected.' }), NOTHING, 'data', LATER, joining);
      expect(await share()).toBe(1);
      expect((await there.articles.corrections({ ...PAGE, story: 'port', article: null })).total).toBe(1);
      await store.articles.remove('n7');
      expect(await share()).toBe(1);
      expect((await there.articles.overview(ALL)).stories).toEqual(
        new Map([
          ['harbour', 100],
          ['port', 100],
        ]),
      );
    });

    it('follows what is changed and what is gone, and leaves what the workspace read itself', async () => {
      for (const id of ['a', 'b']) await store.articles.save(sampleArticle({ id }), NOTHING, 'data', SEEN);
      const there = store.of('slack/T1');
      await there.articles.save(sampleArticle({ id: 'ours' }), NOTHING, 'read', SEEN);
      await share();
      await store.articles.save(sampleArticle({ id: 'a', text: `${text}\n\nAnd more.` }), NOTHING, 'data', LATER);
      await store.articles.remove('b');
      expect(await share()).toBe(2);
      expect(await ids(there)).toEqual(['a', 'ours']);
      expect((await there.articles.find('a'))?.article.text).toContain('And more.');
      expect((await there.articles.corrections({ ...PAGE, article: 'a' })).total).toBe(1);
      expect(await share()).toBe(0);
    });
  });

  describe('an export', () => {
    it('is readable: no value of a row is packed bytes', async () => {
      await fill('slack/T1', 'T1');
      const values = (await collect('slack/T1')).flatMap(({ row }) => Object.values(row));
      expect(values.filter((value) => value !== null && typeof value === 'object')).toEqual([]);
    });

    it('has everything of the workspace with its articles, no secret, and nothing of another', async () => {
      await fill('slack/T1', 'T1');
      await fill('slack/T2', 'T2');
      const rows = await collect('slack/T1');
      expect([...new Set(rows.map(({ table }) => table))].sort()).toEqual([
        'articles',
        'feeds',
        'fetches',
        'installations',
        'item_keys',
        'items',
        'marks',
        'occurrences',
        'outbox',
        'revisions',
        'sights',
        'stories',
        'story_drafts',
        'subscriptions',
        'text_drafts',
        'told',
        'workspaces',
      ]);
      const articles = rows
        .filter(({ table }) => table === 'articles')
        .map(({ row }) => JSON.parse(String(row.findings)));
      expect(articles.map(({ people }) => people[0].name)).toEqual(['Ada Byron', 'Ada Byron']);
      expect(rows.filter(({ table }) => table === 'item_keys')).toHaveLength(3);
      expect(JSON.stringify(rows)).not.toMatch(/T2|sealed T1/);
    });

    it('has every row once, also of a table with many', async () => {
      for (let at = 0; at < 450; at++) await store.of('slack/T1').feeds.keepItem(sampleItem({ keys: [`guid:${at}`] }));
      const keys = (await collect('slack/T1')).filter(({ table }) => table === 'item_keys').map(({ row }) => row.key);
      expect([keys.length, new Set(keys).size]).toEqual([450, 450]);
    });
  });

  describe('deleting', () => {
    it('leaves nothing of the workspace, and everything of another', async () => {
      await fill('slack/T1', 'T1');
      await fill('slack/T2', 'T2');
      const both = { id: 'of both', publisher: 'The Evening Note' };
      for (const name of ['slack/T1', 'slack/T2'])
        await store.of(name).articles.save(sampleArticle(both), named('Bo Ek', 'Ek'), 'read', SEEN);
      const kept = await collect('slack/T2');
      expect(await store.workspaces.delete('slack/T1')).toBeGreaterThan(10);
      expect(await store.workspaces.list()).toEqual(['own', 'slack/T2']);
      expect(await collect('slack/T1')).toEqual([]);
      expect(await collect('slack/T2')).toEqual(kept);
      expect(await ids(store.of('slack/T2'))).toEqual(['of T2', 'of both']);
      expect(await store.installations.list()).toEqual([{ workspace: 'T2', sealed: 'sealed T2' }]);
      expect(await store.outbox.waiting()).toBe(1);
    });

    it('deletes articles that nobody else sees, with all that was found in them', async () => {
      await fill('slack/T1', 'T1');
      await store.workspaces.delete('slack/T1');
      expect(await store.articles.findAnalyzed(sampleArticle({ id: 'of T1' }), 0)).toBeUndefined();
      await store.of('slack/T2').articles.save(sampleArticle({ id: 'new' }), NOTHING, 'read', SEEN);
      expect((await store.of('slack/T2').articles.search({ ...PAGE, words: 'harbour' })).total).toBe(1);
    });

    it('is not the end: the workspace begins again where something is written for it', async () => {
      const there = store.of('slack/T1');
      await there.articles.save(sampleArticle(), NOTHING, 'read', SEEN);
      await store.workspaces.delete('slack/T1');
      expect(await ids(there)).toEqual([]);
      await there.articles.save(sampleArticle({ id: 'b' }), NOTHING, 'read', SEEN);
      expect(await ids(there)).toEqual(['b']);
      expect(await store.workspaces.list()).toEqual(['own', 'slack/T1']);
    });
  });
});
