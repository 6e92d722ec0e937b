import { describe, expect, test } from 'vitest';
import { toSiteNames } from '../../../../src/ingest/page/head/title/site-names.ts';
import { withoutSite } from '../../../../src/ingest/page/head/title/without-site.ts';
import { jsonLd, PARAGRAPH, readOf } from './read-of.ts';

const SITES = toSiteNames(['The Harbour Post'], 'https://news.harbour-post.example/a');

describe('a title without what is not it', () => {
  test.each([
    ['Ferry sails again | The Harbour Post', 'Ferry sails again'],
    ['Ferry sails again - Harbour Post', 'Ferry sails again'],
    ['The Harbour Post: Ferry sails again', 'Ferry sails again'],
    ['Ferry sails again | Local news | Harbour Post', 'Ferry sails again'],
    ['Ferry sails again | Opinion', 'Ferry sails again'],
    ['Opinion | Why the ferry should never have stopped', 'Why the ferry should never have stopped'],
    ['Ferry sails again — harbour-post.com', 'Ferry sails again'],
    ['Ferry sails again - Harbour Post Sport', 'Ferry sails again'],
    ['Ferry sails again · News from the quay - The Harbour Post', 'Ferry sails again · News from the quay'],
  ])('%s', (title, bare) => {
    expect(withoutSite(title, SITES)).toBe(bare);
  });

  test.each([
    'Ferry sails again – after nine years',
    'The ferry: a history',
    'Harbour Post office to close',
    'Harbour Post prize: the winners',
    'Post-war ferries',
    'The Harbour Post',
  ])('%s stays whole', (title) => {
    expect(withoutSite(title, SITES)).toBe(title);
  });
});

const OG = '<meta property="og:title" content="Old ferry sails again after nine years | The Harbour Post">';

test('the headline on the page comes before what is declared, if they share words', () => {
  const body = `<h1>Ferry sails again, nine years on</h1>${PARAGRAPH}`;
  expect(readOf(body, { head: OG }).title).toBe('Ferry sails again, nine years on');
});

test('a heading that shares no word with what is declared is not the headline', () => {
  expect(readOf(`<h1>Ana Quill’s notebook</h1>${PARAGRAPH}`, { head: OG }).title).toBe(
    'Old ferry sails again after nine years',
  );
});

test('of several headings the one like the declared title is taken, and never the name of the site', () => {
  const head = `${OG}<meta property="og:site_name" content="The Harbour Post">`;
  const body = `<h1>The Harbour Post</h1><h1>Old ferry sails again</h1>${PARAGRAPH}<h1>More news</h1>`;
  expect(readOf(body, { head }).title).toBe('Old ferry sails again');
});

test('without any declared title, the first heading outside menus is taken', () => {
  expect(readOf(`<nav><h1>Sections</h1></nav><h1>Ferry sails again</h1>${PARAGRAPH}`).title).toBe('Ferry sails again');
});

test('references are decoded, even twice, and Markdown’s marks and outer quotation marks removed', () => {
  const titled = (headline: string) => readOf(PARAGRAPH, { head: jsonLd({ '@type': 'NewsArticle', headline }) }).title;
  expect(titled('Rope &amp;amp; sail&#8217;s end')).toBe('Rope & sail’s end');
  expect(titled('## Ferry *sails* again')).toBe('Ferry sails again');
  expect(titled('"Ferry sails again"')).toBe('Ferry sails again');
  expect(titled('“Never again,” says the captain')).toBe('“Never again,” says the captain');
});

test('a heading in capitals is told in the letters of the declared title', () => {
  expect(readOf(`<h1>OLD FERRY SAILS AGAIN AFTER NINE YEARS</h1>${PARAGRAPH}`, { head: OG }).title).toBe(
    'Old ferry sails again after nine years',
  );
});

test('the title of a drawing is not the title of the page', () => {
  expect(readOf(`<svg><title>Arrow</title></svg>${PARAGRAPH}`).title).toBeNull();
});

test('a page of ten thousand headings, or one of a million characters, is read in linear time', () => {
  expect(readOf('<h1>Ferry - sails : again</h1>'.repeat(10_000)).title).toContain('Ferry');
  expect(readOf(`<h1>${'a - b : '.repeat(125_000)}</h1>`, { head: OG }).title).toBe(
    'Old ferry sails again after nine years',
  );
});
