import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-10-14';

test.each([
  ['The spring of 2015 was wet.', ['The spring of 2015=2015-SP']],
  ['It was wet last winter.', ['last winter=2017-WI']],
  ['It was wet this past spring.', ['this past spring=2018-SP']],
  ['It was wet in the summer.', ['the summer=2018-SU']],
  ['It will be wet next summer.', ['next summer=2019-SU']],
  ['It was wet in the winter of nineteen ninety-four.', ['the winter of nineteen ninety-four=1994-WI']],
  ['It was wet in early autumn.', ['early autumn=2018-FA']],
  ['It was wet in the spring and summer of 2015.', ['the spring=2015-SP', 'summer of 2015=2015-SU']],
  ['It was wet in the winter of 2015-16.', ['the winter of 2015-16=2015-WI']],
  ['The 2015 summer was wet.', ['The 2015 summer=2015-SU']],
  ['The 2015 fall in prices was steep.', ['2015=2015']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each(['Prices will fall.', 'The fall of Carthage was swift.', 'They ate spring rolls.', 'A spring broke.'])(
  'no season: %s',
  (text) => {
    expect(shownTimes(text, PUBLISHED)).toEqual([]);
  },
);
