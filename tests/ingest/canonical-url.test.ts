import { expect, test } from 'vitest';
import { parseCanonicalUrl } from '../../src/ingest/canonical-url.ts';

test.each([
  'http://www.example.org/news/a/',
  'https://example.org/news/a',
  'https://EXAMPLE.org:443/news/a?utm_source=feed&utm_medium=rss',
  'https://user:secret@example.org/news/a?fbclid=1#comments',
])('%s is the same article', (url) => {
  expect(parseCanonicalUrl(url)).toBe('https://example.org/news/a');
});

test('what tells articles apart stays, in one order', () => {
  expect(parseCanonicalUrl('https://example.org/?id=2&a=1')).toBe(parseCanonicalUrl('https://example.org/?a=1&id=2'));
  expect(parseCanonicalUrl('https://example.org/?id=2')).not.toBe(parseCanonicalUrl('https://example.org/?id=3'));
});

test.each(['', 'not an address', 'mailto:a@example.org', 'javascript:alert(1)'])(
  '%j is no address of an article',
  (text) => {
    expect(parseCanonicalUrl(text)).toBeUndefined();
  },
);
