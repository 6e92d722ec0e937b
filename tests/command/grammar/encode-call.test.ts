import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCall, parseCall } from '../../../src/command/grammar/encode-call.ts';

test('a button carries its command there and back', () => {
  const call = { path: 'syria dates', values: { within: '10d', page: 2, all: true } };
  expect(parseCall(encodeCall(call))).toEqual(call);
});

test('text that looks like a number or a truth value stays text', () => {
  const call = { path: 'quote', values: { speaker: '007', about: 'true' } };
  expect(parseCall(encodeCall(call))).toEqual(call);
});

test('any value survives', () => {
  const values = fc.dictionary(
    fc.stringMatching(/^[a-z][a-z-]{0,8}$/),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean()),
  );
  fc.assert(
    fc.property(values, (some) => {
      expect(parseCall(encodeCall({ path: 'quote', values: some }))).toEqual({ path: 'quote', values: { ...some } });
    }),
  );
});

test.each(['', 'hello', 'd0&quote', 'd1', 'd1&', 'd1&quote&a=%E0%A4%A'])('%j is not one of ours', (text) => {
  expect(parseCall(text)).toBeUndefined();
});
