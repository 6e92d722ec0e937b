import { expect, it } from 'vitest';
import type { AheadEvent } from '../../../../src/core/editions/edition.ts';
import type { KnownDate } from '../../../../src/core/views/views.ts';
import { joinAhead, joinMerged } from '../../../../src/desk/ask/dates/join-ahead.ts';
import { sampleKeyDate } from '../../../store/sample.ts';

const source = (article: string, at: number) => ({
  article,
  title: `Title ${article}`,
  publisher: null,
  agency: null,
  published: '2016-07-13',
  url: null,
  paragraph: 1,
  span: [at, at + 5] as const,
});

const known = (event: string, ...sources: KnownDate['sources']): KnownDate => ({
  date: '2016-08-01',
  certainty: 'scheduled',
  event,
  setBy: null,
  hasPassed: false,
  movedFrom: null,
  sources,
});

const passage = (article: string) => ({ article, paragraph: 1, span: [0, 100] as const });

const VOTE: AheadEvent = {
  date: '2016-08-01',
  certainty: 'scheduled',
  title: null,
  best: passage('a'),
  also: [passage('b')],
  weight: 0.5,
  articles: 2,
  outlets: 2,
  firstTold: '2016-07-13',
  isAssumed: false,
  moved: [],
  setBy: null,
  places: [
    { article: 'a', start: 10 },
    { article: 'a', start: 60 },
    { article: 'b', start: 20 },
    { article: 'b', start: 40 },
  ],
};

const EDITION = { ahead: [VOTE], asides: [] };

it('dates in the sentences of one event are one row, which names each article once', () => {
  const rows = [
    known('harbour vote', source('a', 10), source('c', 0)),
    known('vote', source('b', 20)),
    known('ballot', source('b', 40), source('a', 60)),
  ];
  const [joined, ...others] = joinAhead(rows, EDITION);
  expect(others).toEqual([]);
  expect(joined).toMatchObject({ isOfStory: true, known: { event: 'harbour vote' } });
  expect(joined?.known.sources.map(({ article }) => article)).toEqual(['a', 'c', 'b']);
});

it('a date that no event of the story has stays a row by itself', () => {
  const rows = [known('vote', source('a', 10)), known('regatta', source('d', 10))];
  expect(joinAhead(rows, EDITION).map(({ known: { event }, isOfStory }) => [event, isOfStory])).toEqual([
    ['vote', true],
    ['regatta', false],
  ]);
});

it('dates as they are merged keep every source, newest first, and what the team decided stays by itself', () => {
  const merged = (event: string, article: string, published: string, at: number) => {
    const from = { ...source(article, at), published };
    const keyDate = sampleKeyDate('1 August', '1 August', { date: '2016-08-01', event });
    return {
      ...({ date: '2016-08-01', certainty: 'scheduled', event, setBy: null, moved: [] } as const),
      sources: [{ keyDate, source: from }],
    };
  };
  const mark = { what: 'confirmed', number: 1, by: null, at: Temporal.Instant.fromEpochMilliseconds(0) } as const;
  const rows = [
    merged('harbour vote', 'a', '2016-07-12', 10),
    merged('ballot', 'b', '2016-07-14', 40),
    merged('poll', 'a', '2016-07-12', 60),
    { ...merged('vote', 'b', '2016-07-13', 20), mark },
  ];
  const joined = joinMerged(rows, EDITION);
  expect(joined.map(({ event }) => event)).toEqual(['harbour vote', 'vote']);
  expect(joined[0]?.sources.map(({ keyDate }) => keyDate.event)).toEqual(['ballot', 'harbour vote', 'poll']);
});

it('what one article plans of another matter is left out, unless a second one gives it or the team decided about it', () => {
  const asides = [
    { article: 'd', start: 10 },
    { article: 'e', start: 10 },
  ];
  const mark = { what: 'confirmed', number: 1, by: null, at: Temporal.Instant.fromEpochMilliseconds(0) } as const;
  const events = (...rows: readonly KnownDate[]) =>
    joinAhead(rows, { ahead: [], asides }).map(({ known: { event } }) => event);
  expect(events(known('regatta', source('d', 10)), known('harbour vote', source('d', 50)))).toEqual(['harbour vote']);
  expect(events(known('regatta', source('d', 10), source('e', 10)))).toEqual(['regatta']);
  expect(events({ ...known('regatta', source('d', 10)), mark })).toEqual(['regatta']);
});

it('an event that is off is shown so, and keeps the name that reads best', () => {
  const off = { ...VOTE, certainty: 'postponed', title: 'harbour vote' } as const;
  const rows = [
    known('vote', source('a', 10), source('b', 20)),
    known('the council will vote on the harbour of Moor', source('a', 60)),
  ];
  expect(joinAhead(rows, { ahead: [off], asides: [] }).map(({ known: row }) => [row.event, row.certainty])).toEqual([
    ['the council will vote on the harbour of Moor', 'postponed'],
  ]);
});

it('what different bodies do on one day are two rows, though a sentence tells both', () => {
  const rows = [
    known('Moor Council will hear the owners of the ferry', source('a', 10)),
    known('Holm Court will hear the owners of the ferry', source('b', 20)),
  ];
  expect(joinAhead(rows, EDITION)).toHaveLength(2);
});

it('of two names of one event the day stands, not its month', () => {
  const month = { ...known('a council vote on the harbour', source('x', 10)), date: '2016-08' };
  const rows = [month, known('the council will vote on the harbour of Moor', source('y', 60))];
  expect(joinAhead(rows, { ahead: [], asides: [] }).map(({ known: row }) => [row.date, row.event])).toEqual([
    ['2016-08-01', 'the council will vote on the harbour of Moor'],
  ]);
});
