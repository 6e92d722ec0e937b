import { describe, expect, test } from 'vitest';
import { bridgeArticle, TODAY, tellBridge, tellOnce } from './told-story.ts';

const CLOSED = bridgeArticle('closed', '2031-05-13', 'Moor News', [
  'Council closes the old bridge',
  'The Marrow council closed the old bridge to all lorries on Tuesday.',
  'Engineers had found cracks in two of its pillars.',
  'The mayor of Marrow, Edda Lorne, said: “We could not wait for the summer.”',
]);
/** The same report, in a paper that prints it a day later. */
const COPY = {
  ...CLOSED,
  id: 'copy',
  published: '2031-05-14',
  publisher: 'The Fen Post',
  url: 'https://copy.example/',
};
const PLAN = bridgeArticle('plan', '2031-05-16', 'The Fen Post', [
  'Bridge of Marrow to open again in June',
  'The old bridge of Marrow will open again on 10 June, the council said.',
  'Mayor Edda Lorne said on Friday that the council would vote on the repairs on 20 May.',
  '“The old bridge is worth every coin,” Lorne said.',
]);
const OPEN = bridgeArticle('open', '2031-06-11', 'Moor News', [
  'Old bridge opens again',
  'The old bridge of Marrow opened to lorries again on Tuesday, four weeks after the council had closed it.',
  'Pieter Halm, the chief engineer, said: “The pillars will hold for fifty years.”',
]);
const UNDATED = bridgeArticle('undated', null, 'Walkers', ['A bridge', 'The old bridge of Marrow has nine arches.']);
const ALL = [OPEN, UNDATED, COPY, PLAN, CLOSED];
const TEXTS = new Map(ALL.map(({ id, text }) => [id, text]));

describe('a story as everything that is known', () => {
  test('is told as of today, or the day of a newer article', async () => {
    expect(await tellOnce([CLOSED])).toMatchObject({ story: 'bridge', title: 'The bridge', asOf: TODAY });
    expect((await tellOnce([{ ...CLOSED, published: '2031-07-02' }])).asOf).toBe('2031-07-02');
  });

  test('has its articles newest first, each with its report', async () => {
    const { articles } = await tellOnce(ALL);
    expect(articles.map(({ id, report }) => [id, report])).toEqual([
      ['open', 'open'],
      ['plan', 'plan'],
      ['copy', 'closed'],
      ['closed', 'closed'],
      ['undated', 'undated'],
    ]);
    expect(articles[2]).toEqual({
      id: 'copy',
      title: CLOSED.title,
      published: '2031-05-14',
      publisher: 'The Fen Post',
      report: 'closed',
    });
  });

  test('has every event, the weightiest first; a copy is another outlet, not another report', async () => {
    const { turns } = await tellOnce(ALL);
    const weights = turns.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(turns.find(({ date }) => date === '2031-05-13')).toMatchObject({
      text: 'The Marrow council closed the old bridge to all lorries on Tuesday.',
      firmness: 'past',
      article: 'closed',
      paragraph: 1,
      articles: 1,
      outlets: 2,
    });
  });

  test('has nothing ahead once it is over', async () => expect((await tellOnce(ALL)).dates).toEqual([]));

  test('ranks its people, each once, with their other names and the newest role', async () => {
    const { people } = await tellOnce(ALL);
    const persons = people.filter(({ kind }) => kind === 'person');
    expect(persons.map(({ name }) => name)).toEqual(['Edda Lorne', 'Pieter Halm']);
    expect(persons[0]).toMatchObject({ forms: ['Lorne'], role: 'Mayor', statements: 3, articles: 3 });
  });
});

test('an organisation that speaks is one of its people', async () => {
  const { people } = await tellOnce([
    bridgeArticle('board', '2031-05-20', 'Moor News', [
      'Board speaks',
      'The Marrow Bridge Authority said: “We had no choice but to close the bridge.”',
    ]),
  ]);
  expect(people).toMatchObject([{ kind: 'organisation', statements: 1, articles: 1 }]);
});

describe('a story as of a day', () => {
  test('knows only what was published by then', async () => {
    const whole = await tellOnce(ALL, ['2031-05-16']);
    expect(whole.asOf).toBe('2031-05-16');
    expect(whole.articles.map(({ id }) => id)).toEqual(['plan', 'copy', 'closed', 'undated']);
    expect(whole.people.map(({ name }) => name)).not.toContain('Pieter Halm');
    expect(JSON.stringify(whole)).not.toContain('"open"');
  });

  test('has the state of that day', async () => {
    const [first] = (await tellOnce(ALL, ['2031-05-14'])).state;
    expect(first).toEqual({
      text: 'The Marrow council closed the old bridge to all lorries on Tuesday.',
      date: '2031-05-13',
      article: 'closed',
      paragraph: 1,
      articles: 1,
    });
  });

  test('has what lies ahead, the nearest first', async () => {
    const { dates } = await tellOnce(ALL, ['2031-05-16']);
    expect(dates.map(({ date, firmness, article, paragraph }) => [date, firmness, article, paragraph])).toEqual([
      ['2031-05-20', 'expected', 'plan', 2],
      ['2031-06-10', 'scheduled', 'plan', 1],
    ]);
  });

  test('has nothing ahead that was postponed', async () => {
    const off = bridgeArticle('off', '2031-05-18', 'Moor News', [
      'No opening yet',
      'The old bridge of Marrow will not open again on 10 June: the opening has been postponed, the council said.',
    ]);
    const { dates } = await tellOnce([...ALL, off], ['2031-05-18']);
    expect(dates.map(({ date }) => date)).toEqual(['2031-05-20']);
  });

  test('says who set a day that lies ahead, and where', async () => {
    const deadline = bridgeArticle('deadline', '2031-05-15', 'Moor News', [
      'A deadline for the bridge',
      'The old bridge of Marrow has been closed since Tuesday.',
      'Mayor Edda Lorne set a deadline of 20 May for the repairs of the bridge.',
    ]);
    const { dates } = await tellOnce([CLOSED, deadline], ['2031-05-16']);
    expect(dates).toMatchObject([
      { date: '2031-05-20', firmness: 'deadline', setBy: 'Edda Lorne', article: 'deadline', paragraph: 2 },
    ]);
  });

  test('says from which day an event was moved, and by which article', async () => {
    const moved = bridgeArticle('moved', '2031-05-28', 'Moor News', [
      'Bridge to open later',
      'The old bridge of Marrow will open again on 17 June, the council said.',
    ]);
    const { turns, dates } = await tellOnce([CLOSED, PLAN, moved], ['2031-05-30']);
    expect(dates.map(({ date }) => date)).toEqual(['2031-06-17']);
    expect(turns.find(({ date }) => date === '2031-06-17')?.moved).toEqual([{ from: '2031-06-10', article: 'moved' }]);
  });

  test('has nothing before its first dated article', async () => {
    expect(await tellOnce(ALL, ['2031-05-01'])).toMatchObject({ state: [], turns: [], dates: [] });
  });

  test('is told for each day in the order asked', async () => {
    const days = ['2031-06-11', '2031-05-13', '2031-05-16'];
    const told = await tellBridge(ALL, days);
    expect(told.map(({ asOf }) => asOf)).toEqual(days);
    expect(told[2]).toEqual(await tellOnce(ALL, ['2031-05-16']));
  });
});

test('every text stands word for word in the paragraph it names', async () => {
  const told = await tellBridge(ALL, ['2031-05-14', '2031-05-16', '2031-06-11']);
  const lines = told.flatMap(({ state, turns }) => [...state, ...turns]);
  expect(lines.length).toBeGreaterThan(10);
  for (const { text, article, paragraph } of lines) {
    expect(text).not.toBe('');
    expect(TEXTS.get(article)?.split('\n\n')[paragraph - 1]).toContain(text);
  }
});

test('the order in which articles arrive does not matter', async () => {
  expect(await tellOnce(ALL.toReversed())).toEqual(await tellOnce(ALL));
});
