import type { Article } from '../../core/article.ts';
import { toArticle } from '../article/to-article.ts';
import { parsePlainText } from './plain-text.ts';

/** A text as it was copied from somewhere. */
export type PastedText = {
  readonly article: Article;
  /** Whether its title was found in it; else its first words stand for one. */
  readonly hasTitle: boolean;
};

/** Undefined where no text is left. */
export function parsePastedText(text: string, agencies: ReadonlyMap<string, string>): PastedText | undefined {
  const parsed = parsePlainText(text.replaceAll('\r\n', '\n'), agencies);
  const article = parsed && toArticle(parsed, null);
  return article && { article, hasTitle: parsed.title !== null };
}
