import type { Article } from '../core/article/article.ts';
import { UserError } from '../core/errors.ts';
import { toArticle } from './article/to-article.ts';
import { readMarkdownArticle } from './data/markdown-article.ts';
import { detectFormat } from './detect.ts';
import { parsePage } from './page/page.ts';
import { parsePlainText } from './text/plain-text.ts';

const EXPECTED = 'Use a text file, a web page or Markdown with front matter.';
const NAMES = { feed: 'a feed', opml: 'a list of feeds (OPML)' };

/**
 * A file in any supported format (Markdown with front matter, a page, plain text) → its article. Throws a UserError with
 * the file and what to use instead.
 */
export function readArticleFile(content: string, file: string, agencies: ReadonlyMap<string, string>): Article {
  const format = detectFormat(content, null, file);
  if (format === 'markdown') return readMarkdownArticle(content, file);
  if (format === 'feed' || format === 'opml')
    throw new UserError(`${file}: this is ${NAMES[format]}, not an article.`, EXPECTED);
  const parsed = format === 'page' ? parsePage(content, null, agencies) : parsePlainText(content, agencies);
  const article = parsed && toArticle(parsed, null);
  if (article) return article;
  throw new UserError(`${file}: there is no article in it.`, EXPECTED);
}
