import { expect, it } from 'vitest';
import { toStem } from '../../../src/core/text/stem.ts';

it.each([
  ['the forms of a verb', ['kill', 'kills', 'killed', 'killing'], 'kil'],
  ['a doubled consonant', ['stop', 'stops', 'stopped', 'stopping'], 'stop'],
  ['a silent e', ['force', 'forces', 'forced', 'forcing'], 'forc'],
  ['a double s', ['press', 'pressing'], 'press'],
  ['short words', ['red', 'sing', 'gas', '2031'], null],
])('%s', (_, words, stem) => {
  expect(words.map(toStem)).toEqual(stem === null ? ['red', 'sing', 'gas', '2031'] : words.map(() => stem));
});
