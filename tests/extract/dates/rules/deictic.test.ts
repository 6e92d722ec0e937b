import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['It rains today.', ['today=2018-03-14']],
  ["Today's vote was close.", ['Today=2018-03-14']],
  ['It rained late yesterday.', ['late yesterday=2018-03-13']],
  ['It will rain tomorrow night.', ['tomorrow night=2018-03-15TNI']],
  ['It rained this morning and last night.', ['this morning=2018-03-14TMO', 'last night=2018-03-13TNI']],
  ['It will rain tonight.', ['tonight=2018-03-14TNI']],
  ['It rained the day before yesterday.', ['the day before yesterday=2018-03-12']],
  ['It will rain the day after tomorrow.', ['the day after tomorrow=2018-03-16']],
  ['Shares fell by mid-afternoon.', ['mid-afternoon=2018-03-14TAF']],
  [
    'The council met on Monday, after a vote on March 5. On the same day a bridge fell.',
    ['Monday=2018-03-12', 'March 5=2018-03-05', 'the same day=2018-03-12'],
  ],
  ["It's the third day of the strike.", ['the third day=2018-03-14']],
  ['Today is the third straight day of rain.', ['Today=2018-03-14', 'the third straight day=2018-03-14']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each([
  "It is the choice of today's youth.",
  "Today's small computers are fast.",
  'They are the people of tomorrow.',
  'He was on the Tonight Show.',
])('an age is no day: %s', (text) => {
  expect(shownTimes(text, PUBLISHED)).toEqual([]);
});

test('a day counted from an event of another time is not today', () => {
  expect(shownTimes('Rain fell on the third day of the strike.', PUBLISHED)).toEqual([]);
  expect(shownTimes("It's the third day of the strike.", null)).toEqual([]);
});
