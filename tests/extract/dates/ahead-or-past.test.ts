import { describe, expect, test } from 'vitest';
import { readKeyDates } from './read-key-dates.ts';

function read(text: string, published: string) {
  const { times, keyDates } = readKeyDates(text, published);
  return {
    times: times.map((time) => [text.slice(time.start, time.end), time.value]),
    ahead: keyDates.filter(({ certainty }) => certainty !== 'past').map(({ date }) => date),
    keyDates,
  };
}

const WEDNESDAY = '2026-03-04';
const MONDAY = '2026-03-02';

describe('what lies ahead', () => {
  test.each([
    [WEDNESDAY, 'Members go to the ballot on Nov. 3.', '2026-11-03'],
    [WEDNESDAY, 'The lease expires Dec. 31.', '2026-12-31'],
    [WEDNESDAY, 'The deadline for the bids is October.', '2026-10'],
    [WEDNESDAY, 'The new toll takes effect in October.', '2026-10'],
    [MONDAY, 'Members go to the ballot on Tuesday.', '2026-03-03'],
    [WEDNESDAY, 'The fair runs until Aug. 9.', '2026-08-09'],
    [WEDNESDAY, 'The two ministers meet on Friday.', '2026-03-06'],
    [WEDNESDAY, 'The summer fair opens in July.', '2026-07'],
    [MONDAY, 'The council was due to meet on Friday, but it may not.', '2026-03-06'],
  ])('%s: %s', (published, text, date) => {
    expect(read(text, published).ahead).toEqual([date]);
  });
});

describe('what is past is never ahead, nor in the next year', () => {
  test.each([
    ['2026-06-10', 'A truce that was supposed to come into effect on 12 April never took hold.', '2026-04-12'],
    ['2026-06-10', 'The truce was supposed to begin in mid-April.', '2026-04'],
    ['2026-06-10', 'The council was able to agree on a truce on Saturday.', '2026-06-06'],
    ['2026-06-10', 'Holm has allowed the council to agree on a truce on Saturday.', '2026-06-06'],
    ['2026-06-10', 'The test was due to begin on Saturday, but experts asked for time.', '2026-06-06'],
    ['2026-06-10', 'Holm was due to spend Easter in Oslo.', '2026-04-05'],
    ['2026-06-10', 'Holm died at his home on 25 June last year.', '2025-06-25'],
    ['2026-06-10', 'A law will heal what the harbour explosion on 20 April left.', '2026-04-20'],
  ])('%s: %s', (published, text, value) => {
    const { times, ahead } = read(text, published);
    expect(times.map(([, found]) => found)).toContain(value);
    expect(ahead).toEqual([]);
  });
});

test.each(['Holm left two weeks before Christmas.', 'Holm left 11 days before the mayoral election.'])(
  'a length dates what is counted, not its anchor: %s',
  (text) => {
    expect(read(text, WEDNESDAY).ahead).toEqual([]);
  },
);

test.each([
  ['The fair lasts from Monday to Wednesday, March 9-11.', ['2026-03-09', '2026-03-11']],
  ['The fair lasts 10 August - 12 September 2027.', ['2027-08-10', '2027-09-12']],
  ['They sailed on July 4th of 1995.', ['1995-07-04']],
  ['It is stamped 05-Aug-2016.', ['2016-08-05']],
  ['The board meets Tuesday week.', ['2026-03-17']],
  ['The board meets Monday fortnight.', ['2026-03-23']],
  ['The feud began in March 1980. In September, troops crossed the river.', ['1980-03', '1980-09']],
])('ways to write a day: %s', (text, values) => {
  const found = read(text, WEDNESDAY).times.map(([, value]) => value);
  expect(found).toEqual(expect.arrayContaining(values));
});

test('each day goes to its own clause', () => {
  const text = 'Holm sent a plan to the board Monday after Director Berg wrote to the council Friday.';
  const { times, keyDates } = read(text, WEDNESDAY);
  expect(times).toEqual([
    ['Monday', '2026-03-02'],
    ['Friday', '2026-02-27'],
  ]);
  expect(keyDates.map(({ date, event }) => [date, event])).toContainEqual([
    '2026-03-02',
    'Holm sent a plan to the board',
  ]);
});

describe('the words of a time are its own', () => {
  test.each([
    ['The works will start in May.', 'May'],
    ['The works will end next week.', 'next week'],
    ['It has been quiet until now.', 'now'],
    ['Holm arrived just a decade ago.', 'a decade ago'],
    ['It leaked a month after the flood came.', 'a month'],
    ['The works start at the end of May.', 'the end of May'],
    ['Bids are due by end May.', 'end May'],
  ])('%s', (text, words) => {
    expect(read(text, WEDNESDAY).times.map(([found]) => found)).toEqual([words]);
  });

  test.each([
    'The wine sold four cases a week.',
    'Moor named its quarterly loss.',
    'The fall was steep.',
    'Deputy Wei Jun will go home.',
  ])('none: %s', (text) => {
    expect(read(text, WEDNESDAY).times).toEqual([]);
  });

  test('a record looks back', () => {
    expect(read('Trade grew at its slowest pace in 30 months.', WEDNESDAY).times).toEqual([['30 months', 'P30M']]);
  });
});
