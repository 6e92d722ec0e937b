import { expect, it } from 'vitest';
import { shortHash } from '../../../src/core/text/short-hash.ts';

it('gives every text 13 letters and digits of its own, always the same', () => {
  const hashes = Array.from({ length: 5000 }, (_, i) => shortHash(`article-${i}|2016-08-01|visit`));
  expect(new Set(hashes).size).toBe(5000);
  expect(hashes.every((hash) => /^[0-9a-z]{13}$/.test(hash))).toBe(true);
  expect(shortHash('article-0|2016-08-01|visit')).toBe(hashes[0]);
});
