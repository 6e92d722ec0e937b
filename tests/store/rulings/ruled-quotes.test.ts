import { afterEach, beforeEach, expect, test } from 'vitest';
import { toArticleRows } from '../../../src/core/prepared/article-rows.ts';
import { RULES } from '../../../src/core/rules.ts';
import { toWordAnchor } from '../../../src/core/rulings/word-anchor.ts';
import type { OpenStore, Store } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleQuote } from '../sample.ts';

const TEXT = [
  'The harbour opens on Monday, the union said at its meeting in the town hall.',
  '“Calm is wanted by everyone here,” Ada Byron said after the meeting.',
  'The “floating wall” of ships was what Bo Finn called it before the vote.',
].join('\n\n');
const CALM = 'Calm is wanted by everyone here,';
const WALL = 'floating wall';
const ALL = { story: null, asOf: null };
const PAGE = { limit: 10, offset: 0 };
const BY = { user: 'U1', name: 'Ann' };

const article = (parts = {}) => sampleArticle({ id: 'harbour', text: TEXT, ...parts });
function findingsOf(text: string) {
  const person = (name: string) => {
    const at = text.indexOf(name);
    const mentions = [[at, at + name.length] as const];
    return { kind: 'person', name, role: null, aliases: [], gender: 'unknown', mentions } as const;
  };
  const quotes = [sampleQuote(text, CALM, 'Ada Byron'), sampleQuote(text, WALL, 'Bo Finn')];
  return { ...NOTHING, quotes, people: [person('Ada Byron'), person('Bo Finn')] };
}

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
    await store.articles.save(article(), findingsOf(TEXT), 'data', SEEN);
  });
  afterEach(() => store.close());

  function anchorOf(words: string, text = TEXT) {
    const start = text.indexOf(words);
    return toWordAnchor('harbour', text, [start, start + words.length]);
  }
  const notSpeech = (on: Store = store) =>
    on.rulings.add(
      { decision: { kind: 'not-speech', on: anchorOf(WALL), found: 'Bo Finn' }, story: null, by: BY },
      SEEN,
    );
  const give = (speaker: string | null) =>
    store.rulings.add(
      { decision: { kind: 'speaker', on: anchorOf(WALL), found: 'Bo Finn', speaker }, story: null, by: BY },
      SEEN,
    );
  /** The words that are shown as someone's, and how many there are said to be. */
  async function said(
    speaker: string | null,
    on: Store = store,
    about: string | null = null,
    asOf: string | null = null,
  ) {
    const { items, total } = await on.articles.quotes({
      ...ALL,
      ...{ asOf, about, speaker: speaker === null ? null : keysOf(speaker) },
      ...PAGE,
    });
    return [items.map(({ quote }) => quote.text), total];
  }
  const count = async (name: string, asOf: string | null = null) =>
    (await store.names.person({ story: null, asOf }, name))?.quotes;

  test('what is no speech is shown to nobody and not counted', async () => {
    await notSpeech();
    expect(await said('Bo Finn')).toEqual([[], 0]);
    expect(await said('Bo Finn', store, null, '2020-01-01')).toEqual([[], 0]);
    expect(await said(null)).toEqual([[CALM], 1]);
    expect(await said(null, store, 'wall')).toEqual([[], 0]);
    expect([await count('Bo Finn'), await count('Bo Finn', '2020-01-01'), await count('Ada Byron')]).toEqual([0, 0, 1]);
  });

  test('words that are someone else’s are shown and counted as theirs, with who said so', async () => {
    await give('Ada Byron');
    expect(await said('Bo Finn')).toEqual([[], 0]);
    expect(await said('Ada Byron')).toEqual([[CALM, WALL], 2]);
    expect(await said('Ada Byron', store, 'ships')).toEqual([[WALL], 1]);
    expect([await count('Bo Finn'), await count('Ada Byron')]).toEqual([0, 2]);
    const { items } = await store.articles.quotes({ ...ALL, speaker: keysOf('Ada Byron'), about: null, ...PAGE });
    expect(items.map(({ quote, mark }) => [quote.speaker?.name, mark?.by ?? null])).toEqual([
      ['Ada Byron', null],
      ['Ada Byron', 'Ann'],
    ]);
  });

  test('words given to someone are counted only from the day that was asked for', async () => {
    await give('Ada Byron');
    const since = (from: string) =>
      store.articles.quotes({ ...ALL, from, speaker: keysOf('Ada Byron'), about: null, ...PAGE });
    const published = article().published ?? '';
    expect((await since(published)).total).toBe(2);
    expect(await since('2999-01-01')).toMatchObject({ items: [], total: 0 });
  });

  test('words of someone whom no article names are found under the name that the team gave', async () => {
    await give('Cy Lear');
    expect(await store.names.like(ALL, 'lear', 5)).toEqual([{ name: 'Cy Lear', aliases: [], quotes: 1 }]);
    expect(await said('Cy Lear')).toEqual([[WALL], 1]);
  });

  test('words that nobody knows the speaker of are everyone’s, and not theirs who was named', async () => {
    await give(null);
    expect(await said('Bo Finn')).toEqual([[], 0]);
    expect(await said(null)).toEqual([[CALM, WALL], 2]);
  });

  test('what was undone is as it was found', async () => {
    const { number } = await notSpeech();
    await store.rulings.undo(number, BY, SEEN);
    expect(await said('Bo Finn')).toEqual([[WALL], 1]);
    expect(await said(null)).toEqual([[CALM, WALL], 2]);
  });

  test('another workspace that reads the same article sees it as it was found', async () => {
    const other = store.of('slack/T1');
    await other.articles.save(article(), findingsOf(TEXT), 'data', SEEN);
    await notSpeech();
    expect(await said('Bo Finn', other)).toEqual([[WALL], 1]);
    await store.rulings.undo(1, BY, SEEN);
    await notSpeech(other);
    expect(await said('Bo Finn', other)).toEqual([[], 0]);
    expect(await said('Bo Finn')).toEqual([[WALL], 1]);
  });

  test('a corrected article keeps it where the words still stand', async () => {
    await notSpeech();
    const text = `A correction was made at noon.\n\n${TEXT}`;
    await store.articles.save(article({ text }), findingsOf(text), 'data', SEEN.add({ hours: 1 }));
    expect(await said('Bo Finn')).toEqual([[], 0]);
    const reworded = TEXT.replace('floating', 'drifting');
    const found = {
      ...findingsOf(TEXT),
      quotes: [sampleQuote(reworded, 'drifting wall', 'Bo Finn')],
    };
    await store.articles.save(article({ text: reworded }), found, 'data', SEEN.add({ hours: 2 }));
    expect(await said('Bo Finn')).toEqual([['drifting wall'], 1]);
  });

  test('findings of newer rules keep it, though they cut the words otherwise and give them to another', async () => {
    await notSpeech();
    const findings = { ...findingsOf(TEXT), quotes: [sampleQuote(TEXT, 'floating wall” of ships', 'Ada Byron')] };
    const [older] = await store.analyses.older(RULES + 1, 0, 5);
    const rows = toArticleRows(article(), findings);
    await store.analyses.replace(older?.number ?? 0, { findings, rows, rules: RULES + 1 });
    expect(await said('Ada Byron')).toEqual([[], 0]);
    expect(await said(null)).toEqual([[], 0]);
  });

  test('a copy of the report is ruled on with it, and the row that is shown is', async () => {
    await store.articles.save(article({ id: 'copy', published: '2016-07-14' }), findingsOf(TEXT), 'data', SEEN);
    const on = { ...anchorOf(WALL), article: 'copy' };
    await store.rulings.add({ decision: { kind: 'not-speech', on, found: 'Bo Finn' }, story: null, by: BY }, SEEN);
    expect(await said(null)).toEqual([[CALM], 1]);
  });
});
