import type { Span } from '../../core/text/span.ts';
import { findParagraphs } from './paragraphs.ts';
import { findSentences } from './sentences.ts';
import { isTitleCase } from './title-case.ts';
import { findWords, type Word } from './words.ts';

/** A text, split once so that every rule reads the same words, sentences and paragraphs. */
export type Document = {
  readonly text: string;
  readonly title: string | null;
  /** YYYY-MM-DD: the anchor of relative time expressions; null leaves them unresolved. */
  readonly published: string | null;
  readonly words: readonly Word[];
  /** A sentence never crosses the end of a paragraph. */
  readonly sentences: readonly Span[];
  readonly paragraphs: readonly Span[];
  /** The Whole Article Is Written Like This: capitals tell nothing. */
  readonly isTitleCase: boolean;
};

export function toDocument(text: string, title: string | null, published: string | null): Document {
  const paragraphs = findParagraphs(text);
  const { words, sentences } = findSentences(findWords(text), paragraphs);
  return { text, title, published, words, paragraphs, sentences, isTitleCase: isTitleCase(words) };
}
