import { expect, test } from 'vitest';
import type { QuotePassage } from '../../../src/core/quotes/quote-passage.ts';
import { renderHtml } from '../../../src/platforms/web/talk/render.ts';

const drawn = (passage: QuotePassage) => {
  const block = { kind: 'quote', ...passage, by: [], source: [] } as const;
  const html = renderHtml({ title: 'Moor', tone: 'answer', blocks: [block] }, 'token');
  return /<blockquote>(.*)<\/blockquote>/s.exec(html)?.[1];
};

test('a statement is its article’s sentence, with the spoken words strong', () => {
  expect(drawn({ text: 'Moor called it “a <b>start</b>” & left.', spoken: [[16, 30]] })).toBe(
    '<p>Moor called it “<strong>a &lt;b&gt;start&lt;/b&gt;</strong>” &amp; left.</p>',
  );
});

test('each paragraph of a statement is one, also where the spoken words run on', () => {
  expect(drawn({ text: 'Moor: “We\n\nwait.”', spoken: [[7, 16]] })).toBe(
    '<p>Moor: “<strong>We</strong></p><p><strong>wait.</strong>”</p>',
  );
});
