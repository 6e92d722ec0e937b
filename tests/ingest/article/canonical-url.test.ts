import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCanonicalUrl } from '../../../src/ingest/article/canonical-url.ts';

describe('the same article', () => {
  test.each([
    ['without https, with "www." and a slash', 'http://www.example.org/news/a/'],
    ['in upper case, with a port and campaign', 'https://EXAMPLE.org:443/news/a?utm_source=feed&utm_medium=rss'],
    ['with a login and a fragment', 'https://user:secret@example.org/news/a?fbclid=1#comments'],
    [
      'with more tracking',
      'https://example.org/news/a?gclid=1&mc_cid=2&at_medium=RSS&cmp=x&ocid=y&_ga=1&mtm_campaign=z&smid=tw',
    ],
    ['with a session', 'https://example.org/news/a;jsessionid=0A1B?PHPSESSID=1'],
    ['on a host with a dot at its end', 'https://example.org./news/a'],
    ['with a question mark and nothing more', 'https://example.org/news/a?'],
    ['on www2', 'https://www2.example.org/news/a'],
    ['for a telephone', 'https://m.example.org/news/a'],
    ['for a telephone, long', 'http://mobile.example.org/news/a'],
    ['as a fast page on a host of its own', 'https://amp.example.org/news/a'],
    ['as a fast page below', 'https://example.org/news/a/amp/'],
    ['as a fast page by ending', 'https://example.org/news/a.amp'],
    ['as a fast page by parameter', 'https://example.org/news/a?amp=1'],
    ['as a fast page by output', 'https://example.org/news/a?outputType=amp'],
    ['in Google’s copy', 'https://www.google.com/amp/s/www.example.org/news/a/amp'],
    ['in the copy of the fast pages', 'https://example-org.cdn.ampproject.org/c/s/example.org/news/a'],
    [
      'behind Google’s redirect',
      'https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fnews%2Fa%3Futm_source%3Dx&usg=1',
    ],
    ['by the name of its index', 'https://example.org/news/a/index.html'],
  ])('%s', (_what, url) => {
    expect(parseCanonicalUrl(url)).toBe('https://example.org/news/a');
  });

  test('with its parameters in another order, or escapes in another case', () => {
    expect(parseCanonicalUrl('https://example.org/?id=2&a=1')).toBe(parseCanonicalUrl('https://example.org/?a=1&id=2'));
    expect(parseCanonicalUrl('https://example.org/caf%c3%a9')).toBe(parseCanonicalUrl('https://example.org/café'));
  });
});

describe('another article', () => {
  test.each([
    ['by a number', 'https://example.org/?id=2', 'https://example.org/?id=3'],
    ['by a page', 'https://example.org/a?page=1', 'https://example.org/a?page=2'],
    ['by the case of its path', 'https://example.org/A', 'https://example.org/a'],
    ['by its port', 'https://example.org:8443/a', 'https://example.org/a'],
    ['by its host', 'https://news.example.org/a', 'https://example.org/a'],
    [
      'by what stands behind the fragment of a page that is all script',
      'https://example.org/#!/a',
      'https://example.org/#!/b',
    ],
    ['on a site that is called m', 'https://m.co/a', 'https://co/a'],
    ['about amplifiers', 'https://example.org/guitar-amp', 'https://example.org/guitar'],
    ['on a page called amp', 'https://example.org/amp', 'https://example.org/'],
    ['by a parameter that looks like tracking', 'https://example.org/?refid=1', 'https://example.org/?refid=2'],
    ['by a source', 'https://example.org/?source=1', 'https://example.org/?source=2'],
  ])('%s', (_what, one, other) => {
    expect(parseCanonicalUrl(one)).not.toBe(parseCanonicalUrl(other));
  });
});

test.each([
  '',
  'not an address',
  'mailto:a@example.org',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'http://',
  '/a',
])('%j is no address of an article', (text) => {
  expect(parseCanonicalUrl(text)).toBeUndefined();
});

test('what a redirect names is believed only if it is a web address', () => {
  expect(parseCanonicalUrl('https://www.google.com/url?url=javascript:alert(1)')).toMatch(/^https:\/\/google\.com\//);
});

test('a canonical address is its own', () => {
  const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
  fc.assert(
    fc.property(url, (one) => {
      const canonical = parseCanonicalUrl(one) ?? '';
      expect(parseCanonicalUrl(canonical)).toBe(canonical);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['slashes', `https://example.org/a${'/'.repeat(400_000)}b`],
  ['fast pages', `https://example.org${'/amp'.repeat(100_000)}/b`],
  ['campaigns', `https://example.org/a?${Array.from({ length: 40_000 }, (_, at) => `utm_${at}=1`).join('&')}`],
])('an address of 400,000 characters, all %s, is linear work', (_what, url) => {
  expect(parseCanonicalUrl(url)).toMatch(/^https:\/\/example\.org\/a/);
});

test.each([
  ['https://example.org/amp', 'https://example.org/amp'],
  ['https://example.org/a/amp/amp', 'https://example.org/a/amp'],
  ['https://example.org/a/amp//', 'https://example.org/a'],
  ['https://example.org/a.amp.html', 'https://example.org/a.html'],
  ['https://example.org/amp/a', 'https://example.org/amp/a'],
])('of %s only what follows the article’s own path is taken off', (url, canonical) => {
  expect(parseCanonicalUrl(url)).toBe(canonical);
});
