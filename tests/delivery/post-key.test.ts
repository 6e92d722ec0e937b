import { expect, it } from 'vitest';
import { createPostKey, POST_KEY_LENGTH } from '../../src/delivery/post-key.ts';

it('is as long as Discord allows a nonce to be, and never the same', () => {
  const keys = Array.from({ length: 100 }, createPostKey);
  expect(keys.every((key) => key.length === POST_KEY_LENGTH && /^[0-9a-z]+$/.test(key))).toBe(true);
  expect(new Set(keys).size).toBe(100);
});
