import { expect, test } from 'vitest';
import { shownTimes, timesIn } from '../lexicon.ts';

const PUBLISHED = '2018-03-14';

test.each([
  [
    'The dam broke on May 3, 2011. The next day the town was gone.',
    ['May 3, 2011=2011-05-03', 'The next day=2011-05-04'],
  ],
  [
    'It broke on May 3, 2011, and the following morning burned.',
    ['May 3, 2011=2011-05-03', 'the following morning=2011-05-04TMO'],
  ],
  ['It broke in May 2011. The following month it was mended.', ['May 2011=2011-05', 'The following month=2011-06']],
  ['It broke on May 3, 2011, and two weeks later burned.', ['May 3, 2011=2011-05-03', 'two weeks later=2011-W20']],
  [
    'It broke on May 3, 2011. Two days earlier it had leaked.',
    ['May 3, 2011=2011-05-03', 'Two days earlier=2011-05-01'],
  ],
  ['It broke on May 3, 2011, and burned that evening.', ['May 3, 2011=2011-05-03', 'that evening=2011-05-03TEV']],
  ['It leaked in the weeks before the flood.', ['weeks=PXW']],
  ['It leaked weeks before, and days later burned.', ['weeks=PAST_REF', 'days later=PAST_REF']],
  ['It broke on May 3. The night before, it had rained.', ['May 3=2017-05-03', 'The night=2017-05-02TNI']],
  [
    'It broke on May 3, 2011. It will be mended over the next month.',
    ['May 3, 2011=2011-05-03', 'the next month=2018-04'],
  ],
  ['It broke for the first time in 11 years.', ['11 years=P11Y']],
  ['It will be mended in five years.', ['five years=2023']],
  ["It opens in two weeks' time.", ["two weeks' time=2018-W13"]],
  ['It opens a week from Tuesday.', ['a week from Tuesday=2018-03-27']],
])('%s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});

test('a sequel with nothing told before has a direction only', () => {
  expect(shownTimes('The next day it will rain.', PUBLISHED)).toEqual(['The next day=FUTURE_REF']);
  expect(shownTimes('The next day it had rained.', PUBLISHED)).toEqual(['The next day=PAST_REF']);
});

test('what is counted from an event is a length: the day of the event is not told', () => {
  const times = timesIn('The letter came 11 days before the election.', '2018-03-14');
  expect(times.map(({ text, type, value }) => [text, type, value])).toEqual([['11 days', 'DURATION', 'P11D']]);
});

test.each([
  'Talks broke on May 3, 2011. A month after bridges had reopened, it rained.',
  'Talks broke on May 3, 2011. The port must wait a month before closing.',
])('a count before a clause is a length, not a day counted from one told: %s', (text) => {
  expect(shownTimes(text, PUBLISHED).at(-1)).toMatch(/month=P1M$/);
});

test('a count after which no clause follows goes on from the day told', () => {
  const text = 'Talks broke on May 3, 2011. Two days before, it rained, and two days after in Bergen.';
  expect(shownTimes(text, PUBLISHED).slice(1)).toEqual(['Two days=2011-05-01', 'two days=2011-05-03']);
});

test('"a matter of days" is a length', () => {
  expect(shownTimes('It is a matter of days before Holm will go.', '2018-03-14')).toEqual(['days=PXD']);
});

test.each([
  ['It broke on May 3, the day before the fair.', ['May 3=2017-05-03', 'the day=2017-05-03']],
  ['It broke on May 3, the night before the fair.', ['May 3=2017-05-03', 'the night=2017-05-03TNI']],
  ['It broke on May 3. The day before the fair was dry.', ['May 3=2017-05-03', 'The day=2017-05-02']],
  ['It broke on May 3, the day before.', ['May 3=2017-05-03', 'the day=2017-05-02']],
])('a day in apposition is the day it stands beside: %s', (text, expected) => {
  expect(shownTimes(text, PUBLISHED)).toEqual(expected);
});
