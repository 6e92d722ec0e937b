import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['The mill reported a loss for the fourth quarter.', '1996-Q4'],
  ['Its profit forecast for the fourth quarter was cut.', '1997-Q4'],
  ['It expects a loss for the fourth quarter.', '1997-Q4'],
])('early in a year, results are those of the last one: %s', (text, value) => {
  expect(shownTimes(text, '1997-02-06').map((time) => time.split('=')[1])).toEqual([value]);
});

test.each(['It scored in the first half of the match.', 'It scored in the third quarter of the game.'])(
  'no part of a year: %s',
  (text) => {
    expect(shownTimes(text, '1997-02-06')).toEqual([]);
  },
);

test.each([
  ['Profit rose in the first quarter of 2016.', ['the first quarter of 2016=2016-Q1']],
  ['Third-quarter profit rose.', ['Third-quarter=2017-Q3']],
  ['Third-quarter 2014 profit rose.', ['Third-quarter 2014=2014-Q3']],
  ['The 2014 fiscal year was good.', ['The 2014 fiscal year=2014']],
  ['It grew in the first two quarters of 2016.', ['the first two quarters of 2016=2016-H1']],
  ['It will grow in the last two quarters of next year.', ['the last two quarters of next year=2019-H2']],
  ['Sales fell in the second quarter ended Oct. 31.', ['the second quarter=2017-Q2', 'Oct. 31=2017-10-31']],
  ['Profit will rise in the third quarter.', ['the third quarter=2018-Q3']],
  ['Profit rose in the 2016 second quarter.', ['the 2016 second quarter=2016-Q2']],
  ['Profit rose in Q3 2016 and 2Q.', ['Q3 2016=2016-Q3', '2Q=2017-Q2']],
  ['Profit rose in the second half of last year.', ['the second half of last year=2017-H2']],
  ['Profit rose in H1 2017.', ['H1 2017=2017-H1']],
  ['Profit rose in the final quarter of 2015.', ['the final quarter of 2015=2015-Q4']],
  ['Profit rose in the second and third quarters of 1995.', ['the second=1995-Q2', 'third quarters of 1995=1995-Q3']],
  ['Profit rose in fiscal 2016 and FY18.', ['fiscal 2016=2016', 'FY18=2018']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each(['It holds a quarter of the land.', 'Half of it burned.', 'A fifth quarter of the town grew.'])(
  'no quarter of a year: %s',
  (text) => {
    expect(shownTimes(text, PUBLISHED).filter((time) => /-[QH]\d/.test(time))).toEqual([]);
  },
);

test.each([
  [
    'For the quarter ended Sept. 30, profit rose from 4 million a year earlier.',
    ['the quarter=2018-QX', 'Sept. 30=2018-09-30', 'a year earlier=2017-QX'],
  ],
  ['For the quarter ended Dec. 31, it earned less.', ['the quarter=2017-QX', 'Dec. 31=2017-12-31']],
  [
    'It lost money in its first quarter. For the quarter ended June 30, it earned more. The quarter was good.',
    ['its first quarter=2018-Q1', 'the quarter=2018-QX', 'June 30=2018-06-30', 'The quarter=2018-QX'],
  ],
])('a quarter known by its end has no number: %s', (text, expected) => {
  expect(shownTimes(text, '2018-11-14')).toEqual(expected);
});

test('what has ended on a day is over', () => {
  expect(shownTimes('It lost money in the half ended March 31.', PUBLISHED)).toContain('March 31=2017-03-31');
});

test('a determiner belongs to what a hyphened quarter describes', () => {
  expect(shownTimes('It told of its third-quarter results.', '2018-11-14')).toEqual(['third-quarter=2018-Q3']);
});
