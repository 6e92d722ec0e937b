import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { type StoryArticle, summarizeStory } from '../../../src/extract/summary/story-summary.ts';
import { createSummarizer } from '../../../src/extract/summary/summary.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { NOTHING } from './found-in.ts';

const summarize = createSummarizer(new Map());

function article(published: string, ...paragraphs: readonly string[]): StoryArticle {
  const text = paragraphs.join('\n\n');
  const head: Article = {
    id: published,
    title: 'Selby harbour',
    agency: null,
    publisher: 'Dateline',
    byline: null,
    published,
    url: null,
    story: 'selby',
    kind: 'brief',
    text,
  };
  return {
    article: head,
    findings: { ...NOTHING, summary: summarize(toDocument(text, head.title, published), NOTHING, null) },
  };
}

const opening = article('2017-03-03', 'The new harbour of Selby opened with music and a parade of forty boats.');
const repeat = article(
  '2017-03-02',
  'The new harbour of Selby opened with music and a parade of boats.',
  'Ferries to the islands will leave from the northern quay every second hour.',
);
const strike = article(
  '2017-02-10',
  'Dock workers walked out over night shifts and left eleven ships waiting outside the breakwater.',
  'Owners of the cranes offered double pay for nights in the busiest weeks of summer.',
);
const closing = article(
  '2016-07-13',
  'Engineers found cracks in the outer wall, and the mayor closed the old basin.',
  'Insurance will cover half the damage to warehouses, according to the treasurer.',
  'Fishermen moved their nets to a beach south of town for the season.',
  'Schools taught swimming in the basin until the flood ended all lessons.',
  'Tourists asked for refunds when cruise ships could no longer land.',
  'Restoration of paintings in the customs house was paid by donors abroad.',
);
const story = [opening, repeat, strike, closing];
const daysOf = (lines: ReturnType<typeof summarizeStory>) => lines.map(({ article }) => article.published);

describe('the summary of a story', () => {
  it('has five lines, or eight in full', () => {
    expect(summarizeStory(story, 'short')).toHaveLength(5);
    expect(summarizeStory(story, 'full')).toHaveLength(8);
  });

  it('tells the newest state first', () => {
    const days = daysOf(summarizeStory(story, 'short'));
    expect(days[0]).toBe('2017-03-03');
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('hears every article before it hears one twice', () => {
    expect(new Set(daysOf(summarizeStory(story, 'short'))).size).toBe(4);
  });

  it('says nothing twice', () => {
    const texts = summarizeStory(story, 'full').map(({ sentence }) => sentence.text);
    expect(texts.filter((text) => text.includes('parade'))).toHaveLength(1);
  });

  it('reads deeper where there is one article only', () => {
    expect(summarizeStory([closing], 'short')).toHaveLength(5);
  });

  it('gives each line as a span of its article', () => {
    for (const { article, sentence } of summarizeStory(story, 'full'))
      expect(article.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('is empty for a story without articles', () => expect(summarizeStory([], 'short')).toEqual([]));
});
