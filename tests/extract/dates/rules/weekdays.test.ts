import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

/** A Wednesday. */
const PUBLISHED = '2018-03-14';

test.each([
  ['The mayor resigned Tuesday.', ['Tuesday=2018-03-13']],
  ['The mayor resigned the day before last Tuesday.', ['the day before last Tuesday=2018-03-12']],
  ['The mayor resigned on Thursday.', ['Thursday=2018-03-08']],
  ['The mayor said Wednesday that she resigned.', ['Wednesday=2018-03-14']],
  ['The mayor will resign on Thursday.', ['Thursday=2018-03-15']],
  ['The mayor is to resign Friday.', ['Friday=2018-03-16']],
  ['The mayor was given until Monday.', ['Monday=2018-03-19']],
  ["Thursday's visit would be short.", ['Thursday=2018-03-15']],
  ["He insisted that Holm's visit to Bergen on Thursday, her third, would be short.", ['Thursday=2018-03-15']],
  ["He insisted on Thursday that Holm's visit to Bergen would be short.", ['Thursday=2018-03-08']],
  ["She praised Monday's ruling.", ['Monday=2018-03-12']],
  ['The mayor resigned last Friday.', ['last Friday=2018-03-09']],
  ['The mayor leaves next Friday.', ['next Friday=2018-03-23']],
  ['The mayor was hurt late Monday night.', ['late Monday night=2018-03-12TNI']],
  ['The mayor resigned over the weekend.', ['the weekend=2018-W10-WE']],
  ['Shops were open Monday-Friday.', ['Monday=2018-03-12', 'Friday=2018-03-16']],
  ['The panel meets on Tuesday week.', ['Tuesday week=2018-03-27']],
  ['The panel meets on Friday next week.', ['Friday next week=2018-03-23']],
  ['The panel met on Monday of last week.', ['Monday of last week=2018-03-05']],
  ['The panel met on Tuesday evening this week.', ['Tuesday evening this week=2018-03-13TEV']],
  ['The panel meets Monday fortnight.', ['Monday fortnight=2018-04-02']],
  ['Leaders meet separately Monday.', ['Monday=2018-03-19']],
  ['On Tuesday, the League of Harbour Towns plans to march.', ['Tuesday=2018-03-20']],
  ['Rain is forecast for Thursday and Friday.', ['Thursday=2018-03-15', 'Friday=2018-03-16']],
  ['Snow fell on Friday and Monday.', ['Friday=2018-03-09', 'Monday=2018-03-12']],
  ['Snow fell on Tuesday and Monday.', ['Tuesday=2018-03-13', 'Monday=2018-03-12']],
  ['The term was extended to Friday.', ['Friday=2018-03-16']],
  ['It was a Tuesday.', ['Tuesday=XXXX-WXX-2']],
  ['He came one Friday in March 2015.', ['Friday=XXXX-WXX-5', 'March 2015=2015-03']],
  ['A Tuesday storm ended.', ['Tuesday=2018-03-13']],
  ['It was up at the close Tuesday.', ['Tuesday=2018-03-13']],
  ['It was open at 9 a.m. Monday to Friday.', ['9 a.m. Monday=2018-03-12T09:00', 'Friday=2018-03-16']],
  ['It was open from Feb. 1 to Thursday.', ['Feb. 1=2018-02-01', 'Thursday=2018-03-08']],
  ['In her Sunday Mass, she prayed.', ['Sunday=2018-03-11']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each([
  'The Sunday Times reported it.',
  'The Monday Club met.',
  'A Man Friday helped.',
  'Saturday Night Live is back.',
  'Super Tuesday came.',
])('a name that holds a weekday is no day: %s', (text) => {
  expect(shownTimes(text, PUBLISHED)).toEqual([]);
});

test('without a day of publication the weekday alone is known', () => {
  expect(shownTimes('The mayor resigned Tuesday.', null)).toEqual(['Tuesday=XXXX-WXX-2']);
});

test('what was begun on a weekday lies behind, whatever goes on', () => {
  expect(shownTimes('Crews are continuing a search, begun on Thursday, of the bay.', PUBLISHED)).toEqual([
    'Thursday=2018-03-08',
  ]);
});
