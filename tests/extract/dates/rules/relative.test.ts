import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['Prices fell last month.', ['last month=2018-02']],
  ['Prices will fall early next year.', ['early next year=2019']],
  ['Prices fell earlier this week.', ['earlier this week=2018-W11']],
  ['Prices will fall over the next year or so.', ['the next year or so=2019']],
  ['Prices fell last quarter.', ['last quarter=2017-Q4']],
  ['Prices will fall next week.', ['next week=2018-W12']],
  ['Prices fell over the past year.', ['the past year=2017']],
  ['Prices will fall by the end of the month.', ['the end of the month=2018-03']],
  ['Prices fell the week before last.', ['the week before last=2018-W09']],
  ['Prices will fall the year after next.', ['the year after next=2020']],
  ['Early in the week prices fell.', ['Early in the week=2018-W11']],
  ['It was a town some 3,000 years ago.', ['some 3,000 years ago=PAST_REF']],
  ['It was a town 900 years ago.', ['900 years ago=1118']],
  ['Prices fell from the previous month.', ['the previous month=2018-02']],
  ['At this time last year prices fell.', ['last year=2017']],
  ['Prices fell two weeks ago.', ['two weeks ago=2018-W09']],
  ['Prices fell nearly four years ago.', ['nearly four years ago=2014']],
  ['Prices fell three days ago.', ['three days ago=2018-03-11']],
  ['Prices fell six months ago.', ['six months ago=2017-09']],
  ['Prices fell two and a half years ago.', ['two and a half years ago=2015-09']],
  ['Prices fell half a century ago.', ['half a century ago=1968']],
  ['Prices fell several years ago.', ['several years ago=PAST_REF']],
  ['Prices may fall two weeks from now.', ['two weeks from now=2018-W13']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test('without a day of publication only the direction is known', () => {
  expect(shownTimes('Prices fell two weeks ago and may rise next year.', null)).toEqual([
    'two weeks ago=PAST_REF',
    'next year=FUTURE_REF',
  ]);
});

test('on a Sunday, this week is the one that begins, unless the clause is past', () => {
  expect(shownTimes('The court will rule this week.', '2018-03-18')).toEqual(['this week=2018-W12']);
  expect(shownTimes('The court ruled this week.', '2018-03-18')).toEqual(['this week=2018-W11']);
});

test('a programme is no week', () => {
  expect(shownTimes('She told the channel\'s "This Week" that it was over.', PUBLISHED)).toEqual([]);
  expect(shownTimes('This Week it was over.', PUBLISHED)).toEqual(['This Week=2018-W11']);
});
