import { expect, test } from 'vitest';
import { createCodeTable, PRIVATE_USE } from '../../../../src/extract/dates/pattern/code-table.ts';

test('a table has the number of each of its characters, and 0 for all others', () => {
  const [first = '', second = '', other = ''] = [0, 0x18ff, 7].map((place) => String.fromCharCode(PRIVATE_USE + place));
  const valueAt = createCodeTable([
    [first, 1],
    [second, 255],
  ]);
  const code = `${first}${second}${other}_\n\uffff`;
  expect([0, 1, 2, 3, 4, 5, 6].map((at) => valueAt(code, at))).toEqual([1, 255, 0, 0, 0, 0, 0]);
});
