import { expect, test } from 'vitest';
import { openPage } from '../../../src/ingest/page/open-page.ts';

const bodyOf = (html: string) => openPage(html)?.body.textContent?.replace(/\s+/g, ' ').trim();

test.each([
  ['in order', '<!doctype html><html><head><title>A</title></head><body><p>Ferry</p></body></html>'],
  [
    'with text before the doctype',
    '<style>p{}</style><!DOCTYPE html><html><head></head><body><p>Ferry</p></body></html>',
  ],
  [
    'with a meta between html and head',
    '<html><meta charset="utf-8"><head></head><body class="x"><p>Ferry</p></body></html>',
  ],
  [
    'with an html for each old browser',
    '<!--[if IE 7]><html class="ie7"><![endif]--><!--[if !IE]><!--><html class="new"><!--<![endif]--><head></head><body><p>Ferry</p></body></html>',
  ],
  [
    'with a body for each old browser',
    '<html><head></head><!--[if IE 8]><body class="ie8"><![endif]--><!--[if !IE]><!--><body><!--<![endif]--><p>Ferry</p></body></html>',
  ],
  ['with a page inside', '<html><head></head><body><div><html><body><p>Ferry</p></body></html></div></body></html>'],
  [
    'with a body in a script of its head',
    `<html><head><script>frame.write('<body onload="x">');</script></head><body class="y"><p>Ferry</p></body></html>`,
  ],
  ['without body', '<p>Ferry</p>'],
])('a page %s has its body', (_how, html) => {
  expect(bodyOf(html)).toBe('Ferry');
});

test('the language and the meta of a page whose frame is out of order are kept', () => {
  const page = openPage(
    '<meta name="early" content="1"><html lang="de"><head><meta name="late" content="2"></head><body><p>Ferry</p></body></html>',
  );
  expect(page?.querySelector('html')?.getAttribute('lang')).toBe('de');
  expect([...(page?.querySelectorAll('meta') ?? [])].map((meta) => meta.getAttribute('name'))).toEqual([
    'early',
    'late',
  ]);
});

test.each([
  '<!--[if ',
  '<!--[if IE]>',
  '<!--[if IE]><![endif]-->',
  '<html><body>',
  '<body ',
  '<script>',
  '<script><body>',
])('%j over and over is linear work', (piece) => {
  expect((bodyOf(piece.repeat(400_000 / piece.length)) ?? '').length).toBeLessThanOrEqual(400_100);
});
