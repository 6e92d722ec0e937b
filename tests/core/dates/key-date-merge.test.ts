import { expect, test } from 'vitest';
import type { Certainty } from '../../../src/core/dates/key-date.ts';
import { mergeKeyDates } from '../../../src/core/dates/merge/key-date-merge.ts';
import type { SourcedKeyDate } from '../../../src/core/views/views.ts';

type Told = { date: string; event: string; certainty?: Certainty; setBy?: string; published: string; article?: string };

function told({ date, event, certainty = 'scheduled', setBy, published, article = published }: Told): SourcedKeyDate {
  const source = { article, title: article, publisher: null, agency: null, published, url: null, paragraph: 1 };
  return {
    keyDate: { date, certainty, event, setBy: setBy ?? null, span: [0, 4], about: [0, 9], rule: 'test' },
    source: { ...source, span: [0, 9] },
  };
}

test('the same event at the same date is one with several sources, newest first', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05-04', event: 'harbour talks in Oslo', published: '2018-04-01' }),
    told({ date: '2018-05-04', event: 'the harbour talks', published: '2018-04-09' }),
  ]);
  expect(merged).toHaveLength(1);
  expect(merged[0]?.sources.map(({ source }) => source.published)).toEqual(['2018-04-09', '2018-04-01']);
  expect(merged[0]?.moved).toEqual([]);
});

test('it is named as it reads best among the sources of its date', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05-04', event: 'Lena Berg will lead the harbour talks', published: '2018-04-01' }),
    told({ date: '2018-05-04', event: 'the harbour talks', certainty: 'deadline', published: '2018-04-09' }),
  ]);
  expect(merged.map(({ event, certainty }) => [event, certainty])).toEqual([
    ['Lena Berg will lead the harbour talks', 'deadline'],
  ]);
});

test('a name that says when stands beside no other date than its own', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05-04', event: 'the harbour talks open in Oslo', published: '2018-04-01' }),
    told({
      date: '2018-05',
      event: 'the harbour talks open in Oslo by May',
      certainty: 'target',
      published: '2018-04-09',
    }),
  ]);
  expect(merged.map(({ date, event }) => [date, event])).toEqual([['2018-05-04', 'the harbour talks open in Oslo']]);
});

test('the newest article decides how certain a date is', () => {
  const items = [
    told({ date: '2018-05-04', event: 'harbour talks', certainty: 'target', published: '2018-04-01' }),
    told({ date: '2018-05-04', event: 'harbour talks', certainty: 'past', published: '2018-05-06' }),
  ];
  expect(mergeKeyDates(items)[0]?.certainty).toBe('past');
  expect(mergeKeyDates(items.toReversed())[0]?.certainty).toBe('past');
});

test('within one article the firmer word decides', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05-04', event: 'harbour talks', certainty: 'expected', published: '2018-04-01' }),
    told({ date: '2018-05-04', event: 'harbour talks', certainty: 'target', published: '2018-04-01' }),
  ]);
  expect(merged.map(({ certainty }) => certainty)).toEqual(['target']);
});

test('the same event at a new date in a newer article is a date that moved', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05-04', event: 'second round of harbour talks', published: '2018-04-01' }),
    told({ date: '2018-05-18', event: 'harbour talks, second round', published: '2018-04-20' }),
  ]);
  expect(merged).toHaveLength(1);
  expect(merged[0]).toMatchObject({ date: '2018-05-18', moved: [{ from: '2018-05-04', to: '2018-05-18' }] });
  expect(merged[0]?.moved[0]?.source.published).toBe('2018-04-20');
});

test('a date that moved twice keeps both moves, oldest first', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05-04', event: 'port strike vote', published: '2018-04-01' }),
    told({ date: '2018-05-18', event: 'port strike vote', published: '2018-04-20' }),
    told({ date: '2018-06-01', event: 'port strike vote', published: '2018-05-10' }),
  ]);
  expect(merged[0]?.moved.map(({ from, to }) => [from, to])).toEqual([
    ['2018-05-04', '2018-05-18'],
    ['2018-05-18', '2018-06-01'],
  ]);
});

test.each<[string, Told, Told]>([
  [
    'other words at the same date are another event',
    { date: '2018-05-04', event: 'harbour talks', published: '2018-04-01' },
    { date: '2018-05-04', event: 'budget hearing', published: '2018-04-02' },
  ],
  [
    'an event that has no name is not merged on its date alone',
    { date: '2018-05-04', event: '', published: '2018-04-01' },
    { date: '2018-05-04', event: 'budget hearing', published: '2018-04-02' },
  ],
  [
    'one shared word does not move a date',
    { date: '2018-05-04', event: 'harbour talks in Oslo', published: '2018-04-01' },
    { date: '2018-05-09', event: 'harbour festival in Bergen', published: '2018-04-02' },
  ],
  [
    'after the old date had come, the same words are a new event',
    { date: '2018-05-04', event: 'second round of harbour talks', published: '2018-04-01' },
    { date: '2018-07-04', event: 'second round of harbour talks', published: '2018-06-20' },
  ],
  [
    'two dates in one article are two events',
    { date: '2018-05-04', event: 'round of harbour talks', published: '2018-04-01' },
    { date: '2018-05-18', event: 'round of harbour talks', published: '2018-04-01' },
  ],
  [
    'an event that took place does not move',
    { date: '2018-04-30', event: 'round of harbour talks', certainty: 'past', published: '2018-04-30' },
    { date: '2018-05-18', event: 'round of harbour talks', published: '2018-05-01' },
  ],
])('%s', (_, first, second) => {
  expect(mergeKeyDates([told(first), told(second)])).toHaveLength(2);
});

test('an article that tells of a plan gone by and of the new day tells of a move', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05-04', event: 'harbour talks in Oslo', published: '2018-04-01' }),
    told({ date: '2018-05-18', event: 'harbour talks in Oslo', certainty: 'past', published: '2018-05-19' }),
    told({ date: '2018-05-04', event: 'harbour talks in Oslo', published: '2018-05-19' }),
  ]);
  expect(merged).toMatchObject([
    { date: '2018-05-18', certainty: 'past', moved: [{ from: '2018-05-04', to: '2018-05-18' }] },
  ]);
});

test('a month is made precise by a day in it, and that is no move', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05', event: 'harbour talks', published: '2018-04-01' }),
    told({ date: '2018-05-04', event: 'harbour talks', published: '2018-04-20' }),
  ]);
  expect(merged).toMatchObject([{ date: '2018-05-04', moved: [] }]);
});

test('a month may still move while it runs', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05', event: 'harbour strike vote', published: '2018-04-01' }),
    told({ date: '2018-06', event: 'harbour strike vote', published: '2018-05-20' }),
  ]);
  expect(merged).toMatchObject([{ date: '2018-06', moved: [{ from: '2018-05', to: '2018-06' }] }]);
});

test('who set the date is taken from the newest source that tells', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-05-04', event: 'harbour talks', setBy: 'Ada Holm', published: '2018-04-01' }),
    told({ date: '2018-05-04', event: 'harbour talks', published: '2018-04-20' }),
  ]);
  expect(merged[0]?.setBy).toBe('Ada Holm');
});

test('merged dates come in the order of the calendar', () => {
  const merged = mergeKeyDates([
    told({ date: '2018-09-01', event: 'port reopening', published: '2018-04-01' }),
    told({ date: '2018-05-04', event: 'harbour talks', published: '2018-04-20' }),
  ]);
  expect(merged.map(({ date }) => date)).toEqual(['2018-05-04', '2018-09-01']);
});

test('ten times as many dates are no hundred times the work', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      told({ date: `2018-0${1 + (i % 9)}-11`, event: `talks of port ${i}`, published: '2017-12-01', article: `${i}` }),
    );
  let compared = 0;
  const counting = (items: SourcedKeyDate[]) => {
    compared = 0;
    mergeKeyDates(
      items.map((item) => ({
        ...item,
        keyDate: {
          ...item.keyDate,
          get certainty() {
            compared += 1;
            return item.keyDate.certainty;
          },
        },
      })),
    );
    return compared;
  };
  const few = counting(many(50));
  expect(counting(many(500))).toBeLessThan(20 * few);
});

test('a month and a day of it are not one event because of one word, nor because both name the month', () => {
  const dates = (first: string, second: string) =>
    mergeKeyDates([
      told({ date: '2018-05', event: first, published: '2018-04-01' }),
      told({ date: '2018-05-04', event: second, published: '2018-04-20' }),
    ]).map(({ date }) => date);
  expect(dates('the wells are to be ready', 'mud will be pumped into the well')).toEqual(['2018-05', '2018-05-04']);
  expect(dates('the season runs until the end of May', 'an election on May 4')).toEqual(['2018-05', '2018-05-04']);
  expect(dates('the Moor wells are to be ready', 'the Moor wells')).toEqual(['2018-05-04']);
});

test('two targets of one day that share a word are one, other dates are not', () => {
  const names = ['Target for a plan of harbour works in Oslo', 'Serious harbour talks'];
  const mergedAs = (certainty: Certainty) =>
    mergeKeyDates(
      names.map((event, at) => told({ date: '2018-05-04', event, certainty, published: `2018-04-0${at + 1}` })),
    );
  expect(mergedAs('target')).toHaveLength(1);
  expect(mergedAs('scheduled')).toHaveLength(2);
});
