import type { Article } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import { toArticle } from './article/to-article.ts';
import { readMarkdownArticle } from './data/markdown-article.ts';
import { detectFormat } from './detect.ts';
import { parsePage } from './page/page.ts';
import { parsePlainText } from './text/plain-text.ts';

const EXPECTED = 'Expected a text, a page or Markdown with front matter.';
const NAMES = { feed: 'a feed', opml: 'a list of feeds (OPML)' };

/**
 * A file of any kind we read (Markdown with front matter, a page, plain text) → its article. Throws a UserError: the
 * file, and what was expected.
 */
export function readArticleFile(content: string, file: string, agencies: ReadonlyMap<string, string>): Article {
  const format = detectFormat(content, null, file);
  if (format === 'markdown') return readMarkdownArticle(content, file);
  if (format === 'feed' || format === 'opml')
    throw new UserError(`${file}: this is ${NAMES[format]}, and no article.`, EXPECTED);
  const parsed = format === 'page' ? parsePage(content, null, agencies) : parsePlainText(content, agencies);
  const article = parsed && toArticle(parsed, null);
  if (article) return article;
  throw new UserError(`${file}: there is no article in it.`, EXPECTED);
}
