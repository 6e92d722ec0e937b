import { expect, test } from 'vitest';
import { isOneSlip } from '../../../src/core/text/is-one-slip.ts';

test.each([
  ['lavrov', 'levrov'],
  ['kerry', 'kery'],
  ['kery', 'kerry'],
  ['kirby', 'kirbyy'],
  ['lavrov', 'lavorv'],
  ['pell', 'pel'],
])('%s and %s differ by one slip', (a, b) => expect(isOneSlip(a, b)).toBe(true));

test.each([
  ['kerry', 'kerry'],
  ['kerry', 'ferly'],
  ['lavrov', 'lovrav'],
  ['pell', 'pe'],
  ['abcd', 'badc'],
])('%s and %s do not', (a, b) => expect(isOneSlip(a, b)).toBe(false));
