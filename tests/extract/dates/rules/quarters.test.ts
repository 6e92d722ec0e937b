import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['Profit rose in the first quarter of 2016.', ['the first quarter of 2016=2016-Q1']],
  ['Third-quarter profit rose.', ['Third-quarter=2017-Q3']],
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

test('a determiner belongs to what a hyphened quarter describes', () => {
  expect(shownTimes('It told of its third-quarter results.', '2018-11-14')).toEqual(['third-quarter=2018-Q3']);
});
