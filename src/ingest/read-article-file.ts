import { createHash } from 'node:crypto';
import type { Article } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import { detectFormat } from './detect.ts';
import { toArticleId } from './identity.ts';
import { readMarkdownArticle } from './markdown-article.ts';
import { parsePage } from './page.ts';
import { parsePlainText } from './plain-text.ts';

const HASH_LENGTH = 32;
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
  const text =
    parsed?.text
      .replace(/[^\S\n]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim() ?? '';
  if (!parsed || text === '') throw new UserError(`${file}: there is no article in it.`, EXPECTED);
  return {
    ...parsed,
    id: toArticleId(parsed.url, `content:${createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH)}`),
    title: parsed.title ?? firstLine(text),
    story: null,
    kind: 'article',
    text,
  };
}

const LONGEST_TITLE = 120;

/** A text without a title is known by its first words. */
function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
