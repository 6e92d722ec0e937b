import { describe, expect, test } from 'vitest';
import { toArticle } from '../../../src/ingest/article/to-article.ts';
import { parsePage } from '../../../src/ingest/page/page.ts';

const AGENCIES = new Map([
  ['Reuters', 'Reuters'],
  ['Agence France-Presse', 'AFP'],
]);
const parse = (html: string) => parsePage(html, 'https://example.org/a', AGENCIES);

const FIRST =
  'The old bridge over the Ilm was opened again on Tuesday, after nine years in which nobody could cross the river here.';
const SECOND =
  'Hundreds of people walked over it in the first hour, and the mayor was among them with a pair of scissors in her hand.';
const THIRD =
  'The work had cost twice what was planned, the council said, and the last of the money came from a lottery.';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Bridge | The Gazette</title>${head}</head><body>${body}</body></html>`;
const article = (extra: string) =>
  page(`<article><h1>Bridge opens</h1><p>${FIRST}</p>${extra}<p>${SECOND}</p><p>${THIRD}</p></article>`);

test('paragraphs of the article are parted by a blank line', () => {
  expect(parse(article(''))?.text).toBe([FIRST, SECOND, THIRD].join('\n\n'));
});

describe('what is not the article is left out', () => {
  test.each([
    ['a menu', '<nav><a href="/">Home</a><a href="/sport">Sport</a></nav>'],
    [
      'a caption',
      '<figure><img src="b.jpg"><figcaption>The bridge at night, seen from the mill.</figcaption></figure>',
    ],
    ['related links', '<div class="related-links"><h3>Related</h3><a href="/x">Ten bridges you must see</a></div>'],
    ['a call to read more', '<p>Read more: <a href="/x">The lottery that paid for it</a></p>'],
    ['a call to subscribe', '<p>Sign up for our newsletter and get the news in your inbox.</p>'],
    ['a line of links', '<p><a href="/a">Bridges</a> <a href="/b">Rivers</a></p>'],
    ['when it was updated', '<p>Updated: 14 July 2016</p>'],
    ['a credit', '<p>Jane Doe contributed to this report.</p>'],
    ['a script', '<script>document.write("<p>Written by a script, and long enough to be text.</p>")</script>'],
    ['what is hidden', '<p hidden>Nobody sees this sentence, which is long enough to be a paragraph.</p>'],
  ])('%s', (_what, html) => {
    expect(parse(article(html))?.text).toBe([FIRST, SECOND, THIRD].join('\n\n'));
  });
});

describe('what is the article stays', () => {
  test.each([
    ['a heading between', '<h2>What it cost</h2>', 'What it cost'],
    ['a list', '<ul><li>Stone from the old quarry</li><li>Steel from the coast</li></ul>', 'Stone from the old quarry'],
    [
      'a quotation',
      '<blockquote>We never thought we would see it, said a woman of ninety.</blockquote>',
      'We never thought',
    ],
    [
      'a link inside a sentence',
      '<p>The plans are <a href="/p">on show in the town hall</a> until the end of May, every day but Monday.</p>',
      'on show in the town hall',
    ],
    [
      'what was said of newsletters',
      '<p>“I read of it in a newsletter,” the mayor said, and laughed about it.</p>',
      'in a newsletter',
    ],
  ])('%s', (_what, html, words) => {
    expect(parse(article(html))?.text).toContain(words);
  });
});

const LD = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
const META =
  '<meta property="og:title" content="From meta"><meta property="article:published_time" content="2016-07-12T08:00:00Z"><meta name="author" content="Meta Author">';

test('JSON-LD is trusted before meta, and neither a heading nor a day that it does not confirm is the article’s', () => {
  const told = LD({
    headline: 'From JSON-LD',
    datePublished: '2016-07-11',
    dateModified: '2016-08-01',
    author: { name: 'Jane Doe' },
  });
  const body = `<article><h1>From the page</h1><time datetime="2016-07-13">13 July 2016</time><p>${FIRST}</p><p>${SECOND}</p></article>`;
  expect(parse(page(body, told + META))).toMatchObject({
    title: 'From JSON-LD',
    published: '2016-07-11',
    byline: 'Jane Doe',
  });
  expect(parse(page(body, META))).toMatchObject({ title: 'From meta', published: '2016-07-12', byline: 'Meta Author' });
  const alone = parse(page(body.replace('From the page', 'Bridge')));
  expect(alone).toMatchObject({ title: 'Bridge', published: '2016-07-13' });
});

test('the moment of publication is kept beside its day, as far as the article', () => {
  const parsed = parse(page(`<p>${FIRST}</p><p>${SECOND}</p>`, META));
  expect(parsed).toMatchObject({ published: '2016-07-12', publishedAt: '2016-07-12T08:00:00Z' });
  expect(parsed && toArticle(parsed, null)?.publishedAt).toBe('2016-07-12T08:00:00Z');
  expect(parse(page(`<p>${FIRST}</p><p>${SECOND}</p>`))).not.toHaveProperty('publishedAt');
});

test('when a page was updated is not when it was published', () => {
  const updated = `<p class="updated">Last updated <time datetime="2021-06-15">15 June 2021</time></p>`;
  expect(parse(page(`${updated}<p>${FIRST}</p><p>${SECOND}</p>`))?.published).toBeNull();
});

test('an agency is told apart from the paper that prints it', () => {
  const head = LD({ author: { name: 'Agence France-Presse' }, publisher: { name: 'The Gazette' } });
  expect(parse(page(`<p>${FIRST}</p><p>${SECOND}</p>`, head))).toMatchObject({
    agency: 'AFP',
    publisher: 'The Gazette',
  });
});

test('an agency that only the dateline names is told too', () => {
  expect(parse(page(`<p>GENEVA (Reuters) - ${FIRST}</p><p>${SECOND}</p>`))?.agency).toBe('Reuters');
  expect(parse(page(`<p>${FIRST}</p><p>${SECOND}</p>`))?.agency).toBeNull();
});

test.each(['{"@type": "NewsArticle", broken', '[]', '"text"', '{"@graph": [null, 5]}'])(
  'JSON-LD that holds %j does no harm',
  (json) => {
    const head = `<script type="application/ld+json">${json}</script>`;
    expect(parse(page(`<p>${FIRST}</p><p>${SECOND}</p>`, head))?.text).toContain(FIRST);
  },
);

describe('a hostile page is read or refused, and never throws', () => {
  test.each([
    ['nothing', ''],
    ['no body', '<html></html>'],
    ['50,000 levels', `${'<div>'.repeat(50_000)}${FIRST}`],
    ['100,000 unclosed tags', `<p>${FIRST}</p>${'<b><i>'.repeat(50_000)}`],
    ['an attribute of a million characters', `<div class="${'x'.repeat(1_000_000)}"><p>${FIRST}</p></div>`],
    ['a tag that never ends', `<p>${FIRST}</p><a href="${'x'.repeat(200_000)}`],
    ['marks alone', '<<<<>>>>'.repeat(20_000)],
    ['100,000 short lines', '<p>one</p>'.repeat(100_000)],
  ])('%s', (_what, html) => {
    expect(() => parse(html)).not.toThrow();
  });
});

test.each(['<a', '<a href="', '<html ', '<!doctype '])('%j over and over is linear work', (piece) => {
  const text = parse(piece.repeat(400_000 / piece.length))?.text ?? '';
  expect(text.length).toBeLessThanOrEqual(400_000);
});
