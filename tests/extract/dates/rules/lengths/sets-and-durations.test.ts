import { expect, test } from 'vitest';
import { timesIn } from '../../lexicon.ts';

const shown = (text: string) =>
  timesIn(text, '2018-03-14').map(({ text: words, type, value }) => `${words}=${type} ${value}`);

test.each([
  ['It is paid twice a week.', 'twice a week=SET P1W'],
  ['It is paid every Monday.', 'every Monday=SET XXXX-WXX-1'],
  ['It is paid on Tuesdays.', 'Tuesdays=SET XXXX-WXX-2'],
  ['It is paid every two years.', 'every two years=SET P2Y'],
  ['It is paid every two hours and 30 minutes.', 'every two hours and 30 minutes=SET PT2H30M'],
  ['It is paid each month.', 'each month=SET P1M'],
  ['It is paid on the first Monday of every month.', 'the first Monday of every month=SET P1M'],
  ['It is paid daily.', 'daily=SET P1D'],
  ['It is paid on Tuesday evenings.', 'Tuesday evenings=SET XXXX-WXX-2TEV'],
])('a time that comes again: %s', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test('the first weekday of a list has the part of the day that ends it', () => {
  expect(shown('It sails on Monday and Tuesday nights.')).toEqual([
    'Monday=SET XXXX-WXX-1TNI',
    'Tuesday nights=SET XXXX-WXX-2TNI',
  ]);
  expect(shown('It sails on Monday and left on Tuesday night.')[0]).toBe('Monday=DATE 2018-03-12');
});

test.each([
  ['It lasted two weeks.', 'two weeks=DURATION P2W'],
  ['A two-day visit ended.', 'two-day=DURATION P2D'],
  ['It lasted 2 1/2 years.', '2 1/2 years=DURATION P2Y6M'],
  ['It lasted several days.', 'several days=DURATION PXD'],
  ['It grew over the past 20 years.', 'the past 20 years=DURATION P20Y'],
  ['It lasted 90 minutes.', '90 minutes=DURATION PT90M'],
  ['It stood for centuries.', 'centuries=DURATION PXC'],
  ['It lasted half an hour.', 'half an hour=DURATION PT30M'],
  ['A week-long strike ended.', 'A week-long=DURATION P1W'],
  ['A 30-second film was shown.', '30-second=DURATION PT30S'],
  ['It lasted a fortnight.', 'a fortnight=DURATION P2W'],
  ['It lasted more than two thousand years.', 'more than two thousand years=DURATION P2000Y'],
  ['It lasted a minute and a half.', 'a minute and a half=DURATION PT1M30S'],
  ['It lasted two and a half hours.', 'two and a half hours=DURATION PT2H30M'],
  ['It lasted 1.999 hours.', '1.999 hours=DURATION PT2H'],
  ['It lasted 1.99 years.', '1.99 years=DURATION P2Y'],
  ['It lasted 0.01 years.', '0.01 years=DURATION P0M'],
  ['It lasted a year and a half.', 'a year and a half=DURATION P1Y6M'],
  ['It lasted three-and-a-half years.', 'three-and-a-half years=DURATION P3Y6M'],
  ['It lasted 15 long years.', '15 long years=DURATION P15Y'],
  ['It will fall in the weeks ahead.', 'the weeks ahead=DURATION PXW'],
  ['It fell in the days ahead of the vote.', 'days=DURATION PXD'],
  ['It grew over the past decade.', 'the past decade=DURATION P1E'],
  ['It fell in the following days.', 'the following days=DURATION PXD'],
  ['It may last up to three days.', 'up to three days=DURATION P3D'],
  ['It lasted an hour and 20 minutes.', 'an hour and 20 minutes=DURATION PT1H20M'],
  ['It lasted two years and three months.', 'two years and three months=DURATION P2Y3M'],
  ['The eight-year war ended.', 'eight-year=DURATION P8Y'],
  ['It followed a several-year search.', 'several-year=DURATION PXY'],
  ['It drew many to the two day fair.', 'two day=DURATION P2D'],
  ['It fell over the next two years.', 'the next two years=DURATION P2Y'],
  ['It ends its work within a year.', 'a year=DURATION P1Y'],
  ['It grew after several quarters of losses.', 'several quarters=DURATION PXQ'],
])('a length of time: %s', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test.each([
  'She won a second term.',
  'A quarter of the land burned.',
  'Three quarters of it burned.',
  'She is 52 years old.',
  'It is six months older.',
  'Rates rose by a quarter point.',
  'It began at a quarter to five, and ended at a quarter past nine.',
  'The hall was three-quarters full.',
  'She is Player of the Week.',
  'She is Writer Of The Month.',
  'She had a long weekend.',
  'It is a year-round shop.',
  'Shares fell in after-hours trading.',
  'The century-old house and the year-old law are gone.',
  'The weeks-old strike is over.',
  'He came in the evening of the fire.',
  'A year-on-year fall came.',
  'The quarter-to-quarter change is small.',
])('no length of time: %s', (text) => {
  expect(shown(text)).toEqual([]);
});
