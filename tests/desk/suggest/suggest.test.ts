import { expect, test } from 'vitest';
import { suggestNames } from '../../../src/desk/suggest/suggest.ts';

const values = (typed: string, names: readonly string[]) => suggestNames(typed, names).map(({ value }) => value);

test('names that begin with what was typed come first, then those with a word that does', () => {
  expect(values('ki', ['Anna Kirk', 'Kim Berg', 'John Doe'])).toEqual(['Kim Berg', 'Anna Kirk']);
});

test('a near miss is better than nothing', () => {
  expect(values('lavrof', ['Sergei Lavrov', 'Kim Berg'])).toEqual(['Sergei Lavrov']);
});

test('at most 25, as Discord takes no more', () => {
  const names = Array.from({ length: 60 }, (_, i) => `Name ${i}`);
  expect(values('', names)).toHaveLength(25);
  expect(values('na', names)).toHaveLength(25);
});
