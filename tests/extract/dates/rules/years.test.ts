import { expect, test } from 'vitest';
import { shownTimes } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  ['It burned in 1989.', ['1989=1989']],
  ['It burned in early 1997.', ['early 1997=1997']],
  ['It was built between 1066 and 1080.', ['1066=1066', '1080=1080']],
  ['The 1996 vote was close.', ['1996=1996']],
  ['It burned in nineteen seventy-nine.', ['nineteen seventy-nine=1979']],
  ['It burned in the year two thousand.', ['the year two thousand=2000']],
  ["It burned in '89.", ["'89=1989"]],
  ['It burned in the 1990s.', ['the 1990s=199']],
  ["It burned in the late '80s.", ["the late '80s=198"]],
  ['It burned in the sixties.', ['the sixties=196']],
  ['It burned in the 20th century.', ['the 20th century=19']],
  ['An 18th-century mill burned.', ['18th-century=17']],
  ['It is of the twenty-first century.', ['the twenty-first century=20']],
  ['It burned in 1995-96.', ['1995=1995', '96=1996']],
  ['It was the best of the 2012/13 season.', ['2012=2012', '13=2013']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each([
  'It cost $2000 to mend.',
  'It cost 2000 euros to mend.',
  'About 2000 came.',
  'Flight 1549 landed.',
  'It sent 1,600 troops.',
  '1200 homes burned.',
  'He is in his fifties.',
  'She is in her early 40s.',
  'It weighs 1950 kg.',
  'It sold 12-15 boats.',
  'They drove a Boeing 2020 miles.',
])('no year: %s', (text) => {
  expect(shownTimes(text, PUBLISHED)).toEqual([]);
});

test('a number behind a year and a dash is a year only if it is a later one', () => {
  expect(shownTimes('It grew in 1995-50 boats came.', PUBLISHED)).toEqual(['1995=1995']);
  expect(shownTimes('It burned in 1995-90.', PUBLISHED)).toEqual(['1995=1995']);
  expect(shownTimes('It grew in 1995-96%.', PUBLISHED)).toEqual(['1995=1995']);
});
