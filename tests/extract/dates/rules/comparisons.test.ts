import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '1997-11-06';

test('"of the Year" is a title', () => {
  expect(shownTimes('She is Person of the Year.', PUBLISHED)).toEqual([]);
});

test.each([
  [
    'The mill earned more in the third quarter than a year earlier.',
    ['the third quarter=1997-Q3', 'a year earlier=1996-Q3'],
  ],
  [
    'Third-quarter profit rose. In the year-ago quarter the mill lost money; in the quarter it hired.',
    ['Third-quarter=1997-Q3', 'the year-ago quarter=1996-Q3', 'the quarter=1997-Q3'],
  ],
  [
    'Third-quarter profit rose. Fourth-quarter profit will fall. A year ago it was flat.',
    ['Third-quarter=1997-Q3', 'Fourth-quarter=1997-Q4', 'A year ago=1996-Q3'],
  ],
  [
    'In the year-ago quarter, the second quarter of its year, it lost money. In the year-ago quarter, it hired.',
    ['the year-ago quarter=1996-Q2', 'the second quarter=1997-Q2', 'the year-ago quarter=1996-Q2'],
  ],
  ['The mill hired more than a year earlier.', ['more than a year earlier=1996']],
  ['The mill hires again; a year earlier it closed.', ['a year earlier=1996']],
  ['In the quarter the mill hired.', ['the quarter=1997-QX']],
  ["It will open in next year's first quarter.", ["next year's first quarter=1998-Q1"]],
  ['For the year, the mill lost money.', ['the year=1997']],
  ["It will close by week's end.", ["week's end=1997-W45"]],
  ['The current fiscal year is bad.', ['The current fiscal year=1997']],
  ['It will close by year-end.', ['year-end=1997']],
  ['Prices rose in the year to March.', ['the year=P1Y', 'March=1997-03']],
  ['Prices rose this year through March.', ['this year=1997', 'March=1997-03']],
  ['A year-end sale began.', ['year-end=1997']],
  [
    'Third-quarter profit rose, against a loss in the same period last year.',
    ['Third-quarter=1997-Q3', 'the same period last year=1996-Q3'],
  ],
  ['Third-quarter profit rose; in the 1995 period it fell.', ['Third-quarter=1997-Q3', 'the 1995 period=1995-Q3']],
  [
    'Third-quarter profit rose. After a flat second quarter, the mill hired. In the year-earlier period it lost money.',
    ['Third-quarter=1997-Q3', 'second quarter=1997-Q2', 'the year-earlier period=1996-Q3'],
  ],
  [
    'It earned more in the fiscal first quarter. Sales for the quarter ended Sept. 29 rose. In the 1996 period they fell.',
    ['the fiscal first quarter=1997-Q1', 'the quarter=1997-QX', 'Sept. 29=1997-09-29', 'the 1996 period=1996-Q1'],
  ],
  [
    'Third-quarter profit rose to $4 million, compared with $3 million last year.',
    ['Third-quarter=1997-Q3', 'last year=1996-Q3'],
  ],
  [
    "Third-quarter profit rose. Last year's results were hurt by a fire.",
    ['Third-quarter=1997-Q3', 'Last year=1996-Q3'],
  ],
  ['Third-quarter profit rose. Last year the mill burned.', ['Third-quarter=1997-Q3', 'Last year=1996']],
  ['Sales rose to $4 million from $3 million last year.', ['last year=1996']],
  ['Third-quarter profit rose. The year-ago results were bad.', ['Third-quarter=1997-Q3', 'year-ago=1996-Q3']],
  ['It pays twice as much this year as last.', ['this year=1997', 'last=1996']],
  ['It pays more this year than last month.', ['this year=1997', 'last month=1997-10']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});
