import type { Article } from '../../core/article/article.ts';
import { toArticleId } from '../article/identity.ts';
import { readArticleFile } from '../read-article-file.ts';
import { readMarkdownArticle } from './markdown-article.ts';

/** Reads a file of data/articles by its extension. Its name is its id, so an edited file stays the same article. Throws a UserError. */
export function readDataArticle(text: string, file: string, agencies: ReadonlyMap<string, string>): Article {
  if (/\.(?:md|markdown)$/i.test(file)) return readMarkdownArticle(text, file);
  const article = readArticleFile(text.replaceAll('\r\n', '\n'), file, agencies);
  return { ...article, id: toArticleId(article.url, file) };
}
