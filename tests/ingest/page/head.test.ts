import { expect, test } from 'vitest';
import { readHead } from '../../../src/ingest/page/head.ts';
import { openPage } from '../../../src/ingest/page/open-page.ts';

const open = (html: string) => {
  const document = openPage(`<html><body>${html}</body></html>`);
  if (!document) throw new Error('This page does not open.');
  return document;
};

test('the text around a page’s dates is read once, however many dates stand in it', () => {
  const document = open('<time datetime="x">now</time>'.repeat(50));
  let reads = 0;
  Object.defineProperty(document.body, 'textContent', {
    get: () => {
      reads += 1;
      return 'Harbour opens';
    },
  });
  expect(readHead(document).published).toBeNull();
  expect(reads).toBe(1);
});

test('a date that stands beside “Updated” is not the day of publication, one in another paragraph is', () => {
  const updated = '<p>Updated <time datetime="2016-07-20">20 July</time></p>';
  const published = '<p>Harbour <time datetime="2016-07-13">13 July</time></p>';
  expect(readHead(open(updated + published)).published).toBe('2016-07-13');
});
