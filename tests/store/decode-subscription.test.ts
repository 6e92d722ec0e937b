import { expect, test } from 'vitest';
import { decodeTellingChoice } from '../../src/store/ledger/decode-subscription.ts';

test('a choice that was written before it could mention anyone mentions none', () => {
  const words = { all: ['a'], any: [], none: [] };
  expect(decodeTellingChoice({ words, feeds: [3], anHour: 12 })).toEqual({ words, feeds: [3], ping: null, anHour: 12 });
});
