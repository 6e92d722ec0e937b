import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCustomId, toCustomId } from '../../../src/platforms/discord/custom-id.ts';
import { CUSTOM_ID } from '../../../src/platforms/discord/limits.ts';
import { packText, unpackText } from '../../../src/platforms/discord/pack-text.ts';

test('a short call stays readable', () => {
  const call = { path: 'quote', values: { speaker: 'Ann Lee', page: 2 } };
  expect(toCustomId(call)).toBe('d1&quote&speaker=Ann%20Lee&page=2');
});

test('a call too long for a custom_id is packed into one, and read back without anything kept', () => {
  const about = 'the bridge over the river and the tolls that the council set last year for lorries and for buses';
  const call = { path: 'bridge quotes', values: { speaker: 'Ann Lee', about, page: 3, 'as-of': '2016-07-14' } };
  const id = toCustomId(call) ?? '';
  expect(id.length).toBeLessThanOrEqual(CUSTOM_ID);
  expect(parseCustomId(id)).toEqual(call);
});

test('a call that no custom_id can hold has none', () => {
  const digests = Array.from({ length: 8 }, (_, i) => createHash('sha256').update(String(i)).digest('base64'));
  const about = digests.join(' ');
  expect(toCustomId({ path: 'search', values: { words: about } })).toBeUndefined();
});

test('any call that has a custom_id is read back from it, with the number that tells repeats apart', () => {
  const values = fc.dictionary(
    fc.constantFrom('speaker', 'about', 'page'),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );
  fc.assert(
    fc.property(values, (some) => {
      const call = { path: 'quote', values: { ...some } };
      const id = toCustomId(call);
      if (id === undefined) return;
      expect(id.length).toBeLessThanOrEqual(CUSTOM_ID - 3);
      expect(parseCustomId(id)).toEqual(call);
      expect(parseCustomId(`${id}#12`)).toEqual(call);
    }),
  );
});

test('any text survives packing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(unpackText(packText(text))).toBe(text);
    }),
  );
});

test.each(['', 'z', 'zebra', 'z一', 'hello', 'd0&quote', 'post-here'])('%j is not one of ours', (id) => {
  expect(parseCustomId(id)).toBeUndefined();
});
