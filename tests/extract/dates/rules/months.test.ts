import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['It opened in June 2016.', ['June 2016=2016-06']],
  ["It opened in June '16.", ["June '16=2016-06"]],
  ['It opened in January.', ['January=2018-01']],
  ['Prices are expected to have edged up in February.', ['February=2018-02']],
  ['The parties, tired of talks, head towards elections in November.', ['November=2018-11']],
  ['The blast in April first caused fear.', ['April=2017-04']],
  ['Oil for May delivery fell.', ['May=2018-05']],
  ['It opened in November.', ['November=2017-11']],
  ['It will open in November.', ['November=2018-11']],
  ['It opened last October.', ['last October=2017-10']],
  ['It will open next January.', ['next January=2019-01']],
  ['It will open in mid-May.', ['mid-May=2018-05']],
  ['It will open at the end of July.', ['the end of July=2018-07']],
  ['It will open in April next year.', ['April next year=2019-04']],
  ['It opened in April of last year.', ['April of last year=2017-04']],
  ['The month of May is wet.', ['The month of May=2018-05']],
  ['It is paid through April.', ['April=2018-04']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each([
  'Theresa May said so.',
  'They may march to the bridge.',
  'August Falk wrote the play.',
  'April Moss sang, and June Holt played.',
  'An august body met.',
  'Jan Novak signed for the Czechs.',
  'A long march is over.',
])('no month: %s', (text) => {
  expect(shownTimes(text, PUBLISHED)).toEqual([]);
});
