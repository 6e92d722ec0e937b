import { expect, test } from 'vitest';
import { parsePage } from '../../../src/ingest/page/page.ts';

const text = (body: string) =>
  parsePage(`<html><head><title>Ferry</title></head><body>${body}</body></html>`, null, new Map())?.text;

const PARAGRAPHS = ['rope', 'sail', 'tide', 'quay', 'lamp', 'deck'].map(
  (word) =>
    `The captain looked at the ${word} for a long time, said that the ${word} was old, and went back to the bridge.`,
);
const P = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
const WHOLE = PARAGRAPHS.join('\n\n');

test.each([
  ['streamed by a script', `<div id="root">Loading</div><div hidden id="S:0"><main>${P}</main></div>`],
  ['shown when it has loaded', `<div aria-hidden="true"><article>${P}</article></div>`],
  ['inside one large form', `<form action="/page.aspx"><div>${P}</div></form>`],
  [
    'in a builder’s widgets',
    PARAGRAPHS.map(
      (paragraph) =>
        `<div class="elementor-element elementor-widget elementor-widget-text-editor"><p>${paragraph}</p></div>`,
    ).join(''),
  ],
  [
    'in another builder’s widgets',
    PARAGRAPHS.map((paragraph) => `<div class="so-panel widget widget_text"><p>${paragraph}</p></div>`).join(''),
  ],
])('a text %s is read', (_how, html) => {
  expect(text(html)).toBe(WHOLE);
});

test.each([
  [
    'a hidden box',
    '<div hidden>This sentence is for nobody, and it is about as long as a paragraph would be, or longer.</div>',
  ],
  [
    'a search box',
    '<form><p>Search the archive of the paper for anything that was ever printed about a ferry, or a quay.</p></form>',
  ],
  [
    'an author’s box',
    '<div class="author-box"><p>Ana Quill has written about ferries for twelve years, and about little else in that time.</p></div>',
  ],
  [
    'a builder’s share buttons',
    '<div class="elementor-widget elementor-widget-share-buttons"><p>Share this ferry with your friends, please.</p></div>',
  ],
])('%s is left out', (_what, html) => {
  expect(text(`<article>${P}${html}</article>`)).toBe(WHOLE);
});

test('a heading that is a link stays if text follows, a list of linked headings does not', () => {
  const linked = (words: string) => `<h3><a href="/x">${words}</a></h3>`;
  expect(text(`<article>${P}${linked('The lamp')}${P}</article>`)).toContain('The lamp');
  expect(text(`<article>${P}${linked('Other ferries')}${linked('Other quays')}</article>`)).toBe(WHOLE);
});

test('the first paragraphs are put back if they stand apart from the rest', () => {
  const lead = [
    'Nobody knew when the ferry would sail, and the harbour had stopped asking years ago, they said.',
    'Then a light was seen in the wheelhouse one night in March, and the whole town came down to look.',
  ];
  const html = `<main><h1>Ferry</h1><div class="intro">${lead.map((line) => `<p>${line}</p>`).join('')}</div><div><div class="text">${P}${P}${P}</div></div></main>`;
  const lines = text(html)?.split('\n\n') ?? [];
  expect(lines.slice(0, 3)).toEqual([...lead, PARAGRAPHS[0]]);
  expect(lines.filter((line) => line === lead[0])).toHaveLength(1);
});
