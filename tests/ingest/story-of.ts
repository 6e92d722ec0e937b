import { join } from 'node:path';
import type { Story, StoryRule, StoryTerm } from '../../src/core/stories/story.ts';
import { parseStoryTerm } from '../../src/core/stories/story-term.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';
import type { MatchedArticle } from '../../src/stories/match-story.ts';

const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../data/lexicon')));

export type Entries = { readonly all?: string[]; readonly any?: string[]; readonly none?: string[] };

const ruleOf = ({ all = [], any = [], none = [] }: Entries): StoryRule => ({
  all: all.map(termOf),
  any: any.map(termOf),
  none: none.map(termOf),
});

export const storyOf = (slug: string, ...rules: Entries[]): Story => ({
  slug,
  title: slug,
  description: '',
  rules: rules.map(ruleOf),
  feeds: [],
});

/** A text with the people that extraction finds in it. */
export const articleOf = (text: string, title = ''): MatchedArticle => ({
  title,
  text,
  people: extract({ text, title, published: null }).people,
});

function termOf(entry: string): StoryTerm {
  const term = parseStoryTerm(entry);
  if (!term) throw new Error(`“${entry}” is no entry`);
  return term;
}
