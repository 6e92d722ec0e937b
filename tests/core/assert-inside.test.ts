import { expect, test } from 'vitest';
import { assertInside } from '../../src/core/text/assert-inside.ts';

test.each([[[0, 5]], [[2, 2]], [[5, 5]]] as const)('%j lies inside a text of five characters', (span) => {
  expect(() => assertInside('abcde', 'quotation', [span])).not.toThrow();
});

test.each([[[-1, 2]], [[3, 2]], [[4, 6]], [[Number.NaN, 2]]] as const)('%j does not', (span) => {
  expect(() => assertInside('abcde', 'quotation', [[0, 1], span])).toThrow('lies outside its text of 5 characters');
});
