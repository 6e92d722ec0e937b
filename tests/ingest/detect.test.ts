import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/ingest/detect.ts';

describe('a text is known by what it opens with, whatever it is called', () => {
  test.each([
    ['feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>'],
    ['feed', '\ufeff  <feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['feed', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'],
    ['feed', '<br><b>Warning</b>: no database<br><?xml version="1.0"?><rss version="2.0"/>'],
    ['feed', '{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": []}'],
    ['feed', '{"title": "A", "home_page_url": "https://a.example/", "items": []}'],
    ['feed', '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>'],
    ['opml', '<?xml version="1.0"?><opml version="2.0"><body/></opml>'],
    ['opml', '<!DOCTYPE opml [<!ENTITY a "b">]><opml version="2.0"/>'],
    ['page', '<!doctype html><p>The harbour opened.'],
    ['page', '<html><body><p>It has a <rss> tag.</p></body></html>'],
    ['page', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html></html>'],
    ['page', '<!-- cached --><html></html>'],
    ['markdown', '---\ntitle: Harbour opens\n---\n\nThe harbour opened.'],
    ['text', 'The harbour opened on Tuesday.'],
    ['text', '{"name": "The harbour"}'],
    ['text', 'What does <html> mean? <body> is a tag.'],
    ['text', ''],
  ] as const)('%s: %j', (format, text) => {
    expect(detectFormat(text, null, null)).toBe(format);
    if (format !== 'text') expect(detectFormat(text, 'text/plain', 'story.txt')).toBe(format);
  });
});

test('what opens with nothing is what it is said to be', () => {
  expect(detectFormat('<p>The harbour opened.</p>', 'text/html', null)).toBe('page');
  expect(detectFormat('<div>The harbour opened.</div>', null, 'story.HTML')).toBe('page');
  expect(detectFormat('The harbour opened.', 'text/plain', 'https://a.example/story')).toBe('text');
  expect(detectFormat('# The harbour opened', 'text/markdown', 'story.md')).toBe('text');
});

test('every text has a format', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string()), (text, name) => {
      expect(['feed', 'opml', 'page', 'markdown', 'text']).toContain(detectFormat(text, null, name));
    }),
  );
});
