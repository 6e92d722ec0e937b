import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { writeUnpacked } from '../adopt/unpacked-store.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote } from '../sample.ts';

const ALL = { story: null, asOf: null };
const PAGE = { limit: 10, offset: 0 };

/** The hours at which the articles of one day were published, by id; e gives none. */
const HOURS: Readonly<Record<string, string | null>> = {
  a: '11:00:00Z',
  b: '17:00:00Z',
  c: '05:00:00Z',
  // 14:00 in UTC
  d: '10:00:00-04:00',
  e: null,
};
const NEWEST_FIRST = ['next', 'b', 'd', 'a', 'c', 'e'];

const DAY = '2016-07-13';

async function saveDay(store: OpenStore): Promise<void> {
  await saveAt(store, 'next', '2016-07-14', null);
  for (const [id, hour] of Object.entries(HOURS)) await saveAt(store, id, DAY, hour && `${DAY}T${hour}`);
}

function saveAt(store: OpenStore, id: string, published: string, publishedAt: string | null) {
  const text = `The harbour note ${id} came.\n\n“We want calm in ${id},” Ada Byron said.\n\nThe union of ${id} is visiting on 1 August.`;
  const at = publishedAt === null ? {} : { publishedAt };
  const findings = {
    ...NOTHING,
    quotes: [sampleQuote(text, `We want calm in ${id},`, 'Ada Byron')],
    keyDates: [sampleKeyDate(text, '1 August')],
  };
  return store.articles.save(sampleArticle({ id, published, text, ...at }), findings, 'data', SEEN);
}

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
    await saveDay(store);
  });
  afterEach(() => store.close());

  it('articles of one day stand newest first by their instants, and those without one last', async () => {
    expect((await store.articles.heads(ALL)).map(({ id }) => id)).toEqual(NEWEST_FIRST);
    expect((await store.articles.listFrom(ALL, '')).map(({ article }) => article.id)).toEqual(NEWEST_FIRST);
  });

  it('pages of reports go on in that order', async () => {
    const pages = await Promise.all([0, 2, 4].map((offset) => store.articles.reports({ ...ALL, limit: 2, offset })));
    expect(pages.flatMap(({ items }) => items.map(({ lead }) => lead.article.id))).toEqual(NEWEST_FIRST);
  });

  it('so do statements, of everyone and of one speaker', async () => {
    const pages = await Promise.all(
      [0, 2, 4].map((offset) => store.articles.quotes({ ...ALL, limit: 2, offset, speaker: null, about: null })),
    );
    expect(pages.flatMap(({ items }) => items.map(({ source }) => source.article))).toEqual(NEWEST_FIRST);
    const own = await store.articles.quotes({ ...ALL, ...PAGE, speaker: keysOf('Ada Byron'), about: null });
    expect(own.items.map(({ source }) => source.article)).toEqual(NEWEST_FIRST);
  });

  it('so do statements about something', async () => {
    const { items } = await store.articles.quotes({ ...ALL, ...PAGE, speaker: null, about: 'calm' });
    expect(items.map(({ source }) => source.article)).toEqual(NEWEST_FIRST);
  });

  it('so do key dates and arrivals', async () => {
    expect((await store.articles.keyDates(ALL)).map(({ source }) => source.article)).toEqual(NEWEST_FIRST);
    const since = SEEN.subtract({ hours: 1 });
    const { items } = await store.articles.arrivals({ after: '0', since });
    expect(items.map(({ id }) => id)).toEqual(NEWEST_FIRST);
  });

  it('an article keeps its instant with its offset', async () => {
    expect((await store.articles.find('d'))?.article.publishedAt).toBe('2016-07-13T10:00:00-04:00');
  });

  it('a store of an earlier release has its articles in that order too', async () => {
    const [made, released] = [await engine.place(), await engine.place({ isEmpty: true })];
    const filled = await made.open();
    await saveDay(filled);
    await saveAt(filled, 'f', DAY, '2016-07-20T12:00:00Z');
    await filled.close();
    await writeUnpacked(made.parts, released.parts);
    const opened = await released.open();
    // An instant of another week says nothing of the day.
    expect((await opened.articles.heads(ALL)).map(({ id }) => id)).toEqual([...NEWEST_FIRST, 'f']);
    await opened.close();
    await made.remove();
    await released.remove();
  });
});
