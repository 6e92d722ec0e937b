import { describe, expect, test } from 'vitest';
import { isAuthorName } from '../../../../src/ingest/page/head/byline/author-name.ts';
import { parseNames } from '../../../../src/ingest/page/head/byline/parse-names.ts';
import { jsonLd, PARAGRAPH, readOf } from './read-of.ts';

describe('names in a line', () => {
  test.each([
    ['By Ana Quill', ['Ana Quill']],
    ['Written by: Ana Quill and Tom Reed', ['Ana Quill', 'Tom Reed']],
    ['Text by Ana Quill, Tom Reed & Dr. Ida Vane', ['Ana Quill', 'Tom Reed', 'Dr. Ida Vane']],
    ['By Ana Quill, senior editor', ['Ana Quill']],
    ['By Ana Quill, MD. Reviewed by Tom Reed', ['Ana Quill', 'MD']],
    ['By Ana Quill | July 3, 2026', ['Ana Quill']],
    ['By Ana Quill - Jul 3, 2026', ['Ana Quill']],
    ['By Ana Quill Updated on July 3', ['Ana Quill']],
    ['By Ana R. Quill', ['Ana R. Quill']],
    ['By Ana (Bea) Quill', ['Ana (Bea) Quill']],
    ['By Ana de la Cruz van Dam', ['Ana de la Cruz van Dam']],
    ['By April May and June Best', ['April May', 'June Best']],
    ['Ana Quill Ana Quill', ['Ana Quill']],
  ])('%s', (line, names) => {
    expect(parseNames(line)?.names).toEqual(names);
  });

  test.each([
    'By the time the ferry sailed',
    'By Monday evening',
    'By 2030 the quay will be gone',
    'Senior Editor',
    'March 20, 2026',
    'Read more',
    'Updated 3 July',
    '@anaquill',
    'admin',
    '',
  ])('none in “%s”', (line) => {
    expect(parseNames(line)?.names ?? []).toEqual([]);
  });

  test('only introduced names are stated', () => {
    expect(parseNames('By Ana Quill')?.isStated).toBe(true);
    expect(parseNames('Ana Quill')?.isStated).toBe(false);
  });

  test.each(['harbourpost', 'Guest Columnist', 'Share on Facebook', 'Ana Quill 7', 'Wellness!'])(
    '“%s” is nobody’s name',
    (words) => {
      expect(isAuthorName(words)).toBe(false);
    },
  );
});

const article = (credit: string) => `<h1>Ferry sails again</h1>${credit}${PARAGRAPH}${PARAGRAPH}`;

describe('who wrote it, as the page prints it', () => {
  test.each([
    ['in words', '<p>By Ana Quill</p>', 'Ana Quill'],
    ['line by line', '<div>By</div><div>Ana Quill</div><div>-</div><div>July 3, 2026</div>', 'Ana Quill'],
    ['after a day', '<p>Published July 3, 2026 by Ana Quill</p>', 'Ana Quill'],
    ['beside a day', '<p>July 3, 2026 · Ana Quill in Harbours</p>', 'Ana Quill'],
    ['a link to an author’s page', '<p><a href="/author/ana-quill/">Ana Quill</a></p>', 'Ana Quill'],
    [
      'several links',
      '<div class="byline"><a href="/authors/a">Ana Quill</a><a href="/authors/t">Tom Reed</a></div>',
      'Ana Quill, Tom Reed',
    ],
    [
      'a box with a role',
      '<div class="author"><b class="author-name">Ana Quill</b><i class="author-role">Chief Reporter</i></div>',
      'Ana Quill',
    ],
    ['a builder’s class', '<div class="_authorName_1x2">Ana Quill</div>', 'Ana Quill'],
    ['glued to a day', '<p class="author"><span>Ana Quill</span><span>July 3, 2026</span></p>', 'Ana Quill'],
  ])('%s', (_how, credit, byline) => {
    expect(readOf(article(credit)).byline).toBe(byline);
  });

  test.each([
    ['a comment’s author', '<div class="comments"><span class="comment-author">Ana Quill</span></div>'],
    ['another article’s author', '<div class="related-posts"><span class="author">Ana Quill</span></div>'],
    [
      'a day and a section',
      '<p class="byline"><span>March 20, 2026</span> | <span class="byline-category">Wellness</span></p>',
    ],
    ['initials', '<p class="author">AQ</p>'],
    ['a label alone', '<p class="author">Written by</p>'],
    ['an editor', '<p>Edited by Ana Quill</p>'],
    ['a sentence', '<p>By Tuesday nobody had seen it.</p>'],
  ])('not %s', (_what, credit) => {
    expect(readOf(article(credit)).byline).toBeNull();
  });
});

describe('who wrote it, as the page tells machines', () => {
  test.each([
    [
      'JSON-LD',
      jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Ana Quill' }, { name: 'Tom Reed' }] }),
      'Ana Quill, Tom Reed',
    ],
    [
      'by reference',
      jsonLd({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#p1' } },
          { '@type': 'Person', '@id': '#p1', name: 'Ana Quill' },
        ],
      }),
      'Ana Quill',
    ],
    ['of the page', jsonLd({ '@graph': [{ '@type': 'WebPage', author: { name: 'Ana Quill' } }] }), 'Ana Quill'],
    [
      'with a line break in it',
      '<script type="application/ld+json">{"@type":"Article","description":"one\ntwo","author":"Ana Quill"}</script>',
      'Ana Quill',
    ],
    ['property=author', '<meta property="author" content="Ana Quill">', 'Ana Quill'],
    ['parsely', '<meta name="parsely-author" content="Ana Quill">', 'Ana Quill'],
    ['sailthru', '<meta name="sailthru.author" content=" Ana Quill">', 'Ana Quill'],
    ['a site’s own name for it', '<meta name="hp_author" content="Ana Quill">', 'Ana Quill'],
    [
      'what a card says',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Quill">',
      'Ana Quill',
    ],
    ['references', '<meta name="author" content="Ana &amp;amp; Tom">', 'Ana, Tom'],
  ])('%s', (_how, head, byline) => {
    expect(readOf(article(''), { head }).byline).toBe(byline);
  });

  test.each([
    ['a handle', 'aquill77x'],
    ['an account', 'harbourpost'],
    ['a placeholder', 'undefined'],
    ['an address', 'https://social.example/ana'],
    ['a company', 'Quayside Pages Inc'],
  ])('not %s', (_what, name) => {
    expect(readOf(article(''), { head: `<meta name="author" content="${name}">` }).byline).toBeNull();
  });
});

const DECLARED = jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Ana Quill' }, { name: 'Tom Reed' }] });

test('what is printed comes before what is declared, unless more people are declared', () => {
  expect(readOf(article('<p>By Ida Vane</p>'), { head: DECLARED }).byline).toBe('Ida Vane');
  expect(readOf(article('<p>By Ana Quill</p>'), { head: DECLARED }).byline).toBe('Ana Quill, Tom Reed');
});

test('beside a person, the paper is no author; alone, it is named', () => {
  const site =
    '<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="The Harbour Post">';
  expect(readOf(article('<p>By Ana Quill, The Harbour Post</p>'), { head: site }).byline).toBe('Ana Quill');
  expect(readOf(article('<p class="author-name">Ana Quill</p>'), { head: site }).byline).toBe('Ana Quill');
  expect(readOf(article(''), { head: site }).byline).toBe('The Harbour Post');
});

test('an author’s box below the article names the author', () => {
  expect(readOf(`${article('')}<div class="author-box"><h4 class="author-box__name">Ana Quill</h4></div>`).byline).toBe(
    'Ana Quill',
  );
});

test('ten thousand authors are read in linear time', () => {
  expect(readOf(article('<i class="author">Ana Quill</i>'.repeat(10_000))).byline).toBe('Ana Quill');
  expect(readOf(article('<div class="author">'.repeat(10_000))).byline).toBeNull();
});
