import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../src/extract/extract.ts';
import { renderNoted } from '../../../src/extract/summary/noted.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';
import { readBundledArticles } from '../../data/bundled.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
const articles = [
  ...readCorpus().map(({ slug, text, expected }) => ({ name: slug, text, published: expected.published })),
  ...readBundledArticles().map(({ file, head, body }) => ({
    name: file,
    text: body,
    published: String(head.published),
  })),
];

describe('the summary of every article at hand', () => {
  it.each(articles)('$name: lines that stand alone', ({ text, published }) => {
    const { summary } = extract({ text, title: null, published });
    expect(summary.length).toBeGreaterThanOrEqual(1);
    expect(summary.length).toBeLessThanOrEqual(3);
    for (const sentence of summary) {
      const shown = renderNoted(sentence);
      expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
      expect(shown).not.toMatch(/^(?:It|They|This|These|That|Those|The (?:move|decision|plan|deal))\b/);
      expect(shown).not.toMatch(/^(?:He|She|His|Her)\b(?! \[)/);
      expect(countOf(shown, /"/g) % 2).toBe(0);
      expect(countOf(shown, /“/g)).toBe(countOf(shown, /”/g));
      expect(inMarks(shown).join(' ')).not.toMatch(/\[/);
    }
  });
});

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function inMarks(text: string): string[] {
  return [...text.matchAll(/"[^"]*"|“[^”]*”|«[^»]*»/g)].map(([words]) => words);
}
