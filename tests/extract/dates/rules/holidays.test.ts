import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['It will snow on Christmas Eve.', 'Christmas Eve=2018-12-24'],
  ['It snowed on Christmas Day.', 'Christmas Day=2017-12-25'],
  ["It will snow on New Year's Day.", "New Year's Day=2019-01-01"],
  ['It was put off until after Easter.', 'Easter=2018-04-01'],
  ['It may not be mended until Christmas.', 'Christmas=2018-12-25'],
  ['It rained after Easter.', 'Easter=2017-04-16'],
  ['It will rain on Good Friday.', 'Good Friday=2018-03-30'],
  ['It will rain on Easter Monday.', 'Easter Monday=2018-04-02'],
  ['It rained on Thanksgiving.', 'Thanksgiving=2017-11-23'],
  ['It will rain on Labor Day 2020.', 'Labor Day 2020=2020-09-07'],
  ['It will rain on Memorial Day.', 'Memorial Day=2018-05-28'],
  ['It will rain on Election Day.', 'Election Day=2018-11-06'],
  ['It will rain on the second Monday in July.', 'the second Monday in July=2018-07-09'],
  ['It will rain on the last day of June.', 'the last day of June=2018-06-30'],
  ['The vote will come two weeks before Christmas.', 'two weeks before Christmas=2018-12-11'],
  ['He fell ill a day after Thanksgiving.', 'a day after Thanksgiving=2017-11-24'],
  ['It will rain in the first week of May.', 'the first week of May=2018-05'],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual([expected]);
});

test('a feast just over is not next year’s, and an election in another month is another one', () => {
  expect(shownTimes('It will be seen whether Christmas was dry.', '2018-12-28')).toEqual(['Christmas=2018-12-25']);
  expect(shownTimes('On election day in January it rained.', PUBLISHED)).toEqual(['January=2018-01']);
});
