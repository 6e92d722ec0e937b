import type { Document } from '../text/document.ts';
import { findWords } from '../text/words.ts';
import { findStems } from './stems.ts';

/** An article's headline where it can stand as the title of its news. */
export type Headline = { readonly text: string; readonly stems: ReadonlySet<string> };

const FEWEST_HEADLINE_WORDS = 4;
const MAX_HEADLINE_WORDS = 14;
/** "Moor port: the story so far", "Q&A: what next": a label, not an event. */
const LABEL = /[?:|…]/;

/** Null for a question, a label, one that is too long, and the first words of the text in place of a headline. */
export function findHeadline({ title, text }: Document): Headline | null {
  if (title === null || LABEL.test(title) || text.startsWith(title.trim())) return null;
  const words = findWords(title);
  const count = words.filter(({ kind }) => kind !== 'mark').length;
  if (count < FEWEST_HEADLINE_WORDS || count > MAX_HEADLINE_WORDS) return null;
  return { text: title.trim(), stems: new Set(findStems([words])[0]) };
}

/** How much of a headline a sentence must repeat to tell the same news. */
const SAME_NEWS = 0.5;

export function tellsHeadline(sentence: readonly string[], { stems }: Headline): boolean {
  return stems.size > 0 && sentence.filter((stem) => stems.has(stem)).length / stems.size >= SAME_NEWS;
}
