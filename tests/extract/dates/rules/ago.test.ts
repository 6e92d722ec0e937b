import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

/** A Wednesday. */
const PUBLISHED = '2016-03-30';

test.each([
  ['The bridge fell ten years ago today.', ['ten years ago today=2006-03-30']],
  ['The bridge fell a month ago today.', ['a month ago today=2016-02-29']],
  ['The bridge fell two weeks ago today.', ['two weeks ago today=2016-03-16']],
  ['The bridge fell three years ago this month.', ['three years ago this month=2013-03']],
  ['The bridge fell three years ago this week.', ['three years ago this week=2013-W13']],
  ['The bridge fell three years ago this Friday.', ['three years ago=2013', 'this Friday=2016-04-01']],
  ['It is due a week from today.', ['a week from today=2016-04-06']],
  ['It is due a week from now.', ['a week from now=2016-W14']],
  ['The ice came 900,000 days ago.', ['900,000 days ago=PAST_REF']],
  ['It goes in 5,000,000 days from now.', ['5,000,000 days from now=FUTURE_REF']],
  ['It is due a century from today.', ['a century from today=2116']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test('without a day of publication only the direction is known', () => {
  expect(shownTimes('The bridge fell ten years ago today.', null)).toEqual(['ten years ago today=PAST_REF']);
});
