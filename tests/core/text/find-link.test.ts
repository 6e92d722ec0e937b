import { expect, test } from 'vitest';
import { findLink } from '../../../src/core/text/find-link.ts';

test.each([
  ['Read <https://news.example/a|this>.', 'https://news.example/a'],
  ['[this](https://news.example/a_(b)), they say', 'https://news.example/a_(b)'],
  ['(see https://news.example/a?b=1&amp;c=2).', 'https://news.example/a?b=1&c=2'],
  ['https://acme.slack.com/archives/C1/p1 and https://news.example/b!', 'https://news.example/b'],
  ['<https://news.example/c>', 'https://news.example/c'],
])('%s', (text, link) => {
  expect(findLink(text)).toBe(link);
});

test.each(['no address', 'https://', 'ftp://news.example/a', 'https://discord.com/channels/1/2/3'])(
  'none in: %s',
  (text) => {
    expect(findLink(text)).toBeUndefined();
  },
);

test('a hostile text takes no longer than its length', () => {
  const text = `${'https://'.repeat(20_000)}${'('.repeat(20_000)}`;
  expect(findLink(text)).toBeUndefined();
});
