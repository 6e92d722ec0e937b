import { expect, test } from 'vitest';
import { createWordBits } from '../../../../src/core/text/words/word-bits.ts';

test('a word has the bits of all that it can be', () => {
  const bits = createWordBits([
    ['harbour', 1],
    ['ferry', 2],
    ['harbour', 4],
    ['ferry', 2],
  ]);
  expect([...bits]).toEqual([
    ['harbour', 5],
    ['ferry', 2],
  ]);
});
