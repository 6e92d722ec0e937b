import { expect, test } from 'vitest';
import { shortenForDiscord } from '../../../src/platforms/discord/shorten.ts';

test.each([
  ['as long as it may be', 20, 'as long as it may be'],
  ['one word too much here', 16, 'one word too…'],
  ['nospacesanywherehere', 10, 'nospacesa…'],
  ['a verylongwordthatgoeson', 12, 'a verylongw…'],
  ['12345678😀', 9, '12345678…'],
])('%j in %i characters is %j', (text, most, expected) => {
  expect(shortenForDiscord(text, most)).toBe(expected);
});
