import { expect, test } from 'vitest';
import { joinDates } from '../../../src/command/grammar/join-dates.ts';
import { splitWords } from '../../../src/command/grammar/split-words.ts';

test.each([
  ['calm as-of:28 October 2016 wall', ['calm', 'as-of=28 October 2016', 'wall']],
  ['as-of:October 28, 2016', ['as-of=October 28, 2016']],
  ['as-of:2016-10-28 old wall', ['as-of=2016-10-28', 'old', 'wall']],
  ['as-of:28 old wall', ['as-of=28', 'old', 'wall']],
  ['as-of:28 October', ['as-of=28', 'October']],
  ['as-of:28 "October" 2016', ['as-of=28', 'October', '2016']],
  ['about:28 October 2016', ['about=28', 'October', '2016']],
])('%s', (typed, wanted) => {
  const words = joinDates(splitWords(typed, ['as-of', 'about']), (name) => name === 'as-of');
  expect(words.map(({ name, text }) => (name === null ? text : `${name}=${text}`))).toEqual(wanted);
});
