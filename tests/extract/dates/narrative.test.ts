import { expect, test } from 'vitest';
import { shownTimes } from './lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  [
    'The siege began in March 1980. In September, troops crossed the river.',
    ['March 1980=1980-03', 'September=1980-09'],
  ],
  [
    'The bridge fell on 27 December 1979. In January it was mended.',
    ['27 December 1979=1979-12-27', 'January=1980-01'],
  ],
])('a narrative that names a year keeps it: %s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test.each([
  ['Founded in 1980, the port grew. In January, it closed.', '2018-01'],
  ['The siege began in March 1980, Holm said on Monday. In January, the port closed.', '2018-01'],
  ['The siege began in March 1980. It was long. Many left. In January, the port closed.', '2018-01'],
  ['The siege began in March 1980. In May, the museum will open.', '2018-05'],
])('a bare year, a weekday, a later sentence or a plan ends it: %s', (text, value) => {
  expect(shownTimes(text, PUBLISHED).at(-1)?.split('=')[1]).toBe(value);
});

const HISTORY =
  'The siege began on 3 March 1980. The bridge fell on 5 May 1980 and the port on 9 June 1980. Peace came in August 1981.';

test('a history stays in its year, and a single far year is an aside', () => {
  const text = `${HISTORY} The town was poor. It had been rich in 1813. Many had left. On 2 October the king returned.`;
  expect(shownTimes(text, PUBLISHED).at(-1)).toBe('2 October=1981-10-02');
});

test('a history goes on to a bare year near its last date', () => {
  expect(shownTimes(`${HISTORY} In 1982 he fell ill. He died on 7 May.`, PUBLISHED).at(-1)).toBe('7 May=1982-05-07');
});

test.each([
  ['In the spring the king returned.', '1981-SP'],
  ['The town was rebuilt by Christmas.', '1981-12-25'],
  ['It was quiet until the end of the month.', '1981-08'],
  ['It was quiet later in the year.', '1981'],
  ['Late in the year it was quiet.', '1981'],
  ["It was quiet by month's end.", '1981-08'],
])('a season, a feast and the end of a period are of the year a history is in: %s', (text, value) => {
  expect(shownTimes(`${HISTORY} ${text}`, PUBLISHED).at(-1)?.split('=')[1]).toBe(value);
});

test('"this year" is that of publication also in a history', () => {
  expect(shownTimes(`${HISTORY} A museum opened this year.`, PUBLISHED).at(-1)).toBe('this year=2018');
});

test('a clock time in a history is of the last day told, however far', () => {
  const text = `${HISTORY} On 2 October the gates opened. The crowd waited long for the band and the king to come, and then at 9:30 GMT it sang.`;
  expect(shownTimes(text, PUBLISHED).at(-1)).toBe('9:30 GMT=1981-10-02T09:30Z');
});
