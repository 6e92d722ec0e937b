import type { Article } from '../../core/article/article.ts';
import { toArticle } from '../article/to-article.ts';
import { parsePlainText } from './plain-text.ts';

/** A text that someone pasted. */
export type PastedText = {
  readonly article: Article;
  /** Whether a title was found in the text; otherwise its first words are used. */
  readonly hasTitle: boolean;
};

/** Undefined if no text is left. */
export function parsePastedText(text: string, agencies: ReadonlyMap<string, string>): PastedText | undefined {
  const parsed = parsePlainText(text.replaceAll('\r\n', '\n'), agencies);
  const article = parsed && toArticle(parsed, null);
  return article && { article, hasTitle: parsed.title !== null };
}
