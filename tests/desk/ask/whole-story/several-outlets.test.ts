import { describe, expect, test } from 'vitest';
import { timelineCard } from '../../../../src/card/answers/timeline-card.ts';
import { renderPlain } from '../../../../src/card/render-plain.ts';
import { createDateBook } from '../../../../src/desk/ask/dates/date-book.ts';
import { findTimeline } from '../../../../src/desk/ask/timeline.ts';
import { openStore } from '../../../../src/store/open/open-store.ts';
import { createInlineWork } from '../../../../src/workers/inline-work.ts';
import { LEXICON } from '../../../extract/dates/lexicon.ts';
import { SEEN } from '../../../store/sample.ts';
import { editionsOf } from '../../editions-of.ts';
import { bridgeArticle, TODAY, tellOnce } from './told-story.ts';

const AGENCY = [
  'The Marrow council closed the old bridge to all lorries on Tuesday after engineers found cracks in two pillars.',
  'Mayor Edda Lorne told reporters that repairs would take until the autumn and cost nine million crowns.',
  'Lorries between Marrow and Ashford now go by the northern road, which is forty kilometres longer.',
];
const OWN = [
  'Cracks in its pillars have shut the bridge over the Marrow to lorries since Tuesday, our reporter found.',
  'Drivers in Ashford waited for six hours; the haulier Pieter Halm called the council asleep.',
];
const LATER = ['The old bridge of Marrow was sold on Friday to a builder from Ashford, said Mayor Edda Lorne.'];

const article = (id: string, day: string, outlet: string, [first = '', ...rest]: readonly string[]) =>
  bridgeArticle(id, day, outlet, [`Report ${id}`, first, ...rest]);
const MOOR = article('moor', '2031-05-13', 'Moor News', AGENCY);
const POST = article('post', '2031-05-14', 'The Fen Post', AGENCY);
const MAIL = article('mail', '2031-05-14', 'Ashford Mail', OWN);
const SALE = article('sale', '2031-05-16', 'Moor News', LATER);
const ALL = [MOOR, POST, MAIL, SALE];
const CLOSED = '2031-05-13';

describe('one story in three outlets', () => {
  test('the same words in two of them are one report, the third’s own words another', async () => {
    const { articles } = await tellOnce(ALL);
    expect(Object.fromEntries(articles.map(({ id, report }) => [id, report]))).toEqual({
      ...{ moor: 'moor', post: 'moor', mail: 'mail', sale: 'sale' },
    });
  });

  test('a day is told once, by two reports and three outlets', async () => {
    const { turns, state } = await tellOnce(ALL);
    const ofDay = turns.filter(({ date }) => date === CLOSED);
    expect(ofDay[0]).toMatchObject({ articles: 2, outlets: 3 });
    expect(turns.find(({ date }) => date === '2031-05-16')).toMatchObject({ articles: 1, outlets: 1 });
    expect(new Set(state.map(({ text }) => text)).size).toBe(state.length);
  });

  test('a copy moves nothing: the story is the same but for its outlets', async () => {
    const [once, twice] = [await tellOnce([MOOR, MAIL, SALE]), await tellOnce(ALL)];
    const told = ({ state, turns }: typeof once) => ({ state, turns: turns.map(({ outlets: _, ...turn }) => turn) });
    expect(told(twice)).toEqual(told(once));
    expect(once.turns.find(({ date }) => date === CLOSED)).toMatchObject({ articles: 2, outlets: 2 });
  });

  test('the order in which they come changes nothing', async () => {
    expect(await tellOnce(ALL.toReversed())).toEqual(await tellOnce(ALL));
  });

  test('the timeline has a line a day, which says how many tell it', async () => {
    const store = await openStore({ file: ':memory:' });
    const work = createInlineWork(LEXICON);
    for (const one of ALL)
      await store.articles.keep(await work.prepare(one, { pinned: 'bridge', story: 'bridge' }, []), 'data', SEEN);
    const parts = { articles: store.articles, editions: editionsOf(store), book: createDateBook(store) };
    const request = {
      story: 'bridge',
      asOf: null,
      today: TODAY,
      isAll: false,
      from: null,
      to: null,
      page: 1,
      size: 15,
    };
    const view = await findTimeline(parts, request);
    const text = renderPlain(timelineCard(view, { title: 'The bridge', slug: 'bridge', asOf: null, values: {} }));
    await store.close();
    expect(view.lines.items.map(({ date }) => date)).toEqual(['2031-05-16', CLOSED]);
    expect(text).toContain('told by 3');
  });
});
