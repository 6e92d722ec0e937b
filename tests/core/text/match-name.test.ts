import { expect, test } from 'vitest';
import { matchName } from '../../../src/core/text/names/match-name.ts';

const KNOWN = [
  { name: 'John Kirby', aliases: ['Kirby', 'the spokesman'] },
  { name: 'John Kerry', aliases: ['Kerry'] },
  { name: 'Staffan de Mistura', aliases: ['De Mistura'] },
  { name: 'François Hollande', aliases: [] },
];

test.each([
  ['john kirby', 'John Kirby'],
  ['kirby', 'John Kirby'],
  ['KIRBY', 'John Kirby'],
  ['de mistura', 'Staffan de Mistura'],
  ['hollande', 'François Hollande'],
  ['francois', 'François Hollande'],
  ['kirb', 'John Kirby'],
  ['the spokesman', 'John Kirby'],
])('%s is %s', (typed, name) => {
  expect(matchName(typed, KNOWN)).toMatchObject({ kind: 'one', found: { name } });
});

test('a first name two people share is several', () => {
  expect(matchName('john', KNOWN)).toMatchObject({ kind: 'several', names: ['John Kirby', 'John Kerry'] });
});

test('a slip of the pen is none, with the nearest name', () => {
  expect(matchName('kirbi', KNOWN)).toMatchObject({ kind: 'none', near: ['John Kirby'] });
});

test('nothing typed names nobody', () => {
  expect(matchName('  ', KNOWN).kind).toBe('none');
});
