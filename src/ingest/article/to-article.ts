import { createHash } from 'node:crypto';
import type { Article } from '../../core/article/article.ts';
import { toArticleId } from './identity.ts';
import type { ParsedArticle } from './parsed.ts';

const HASH_LENGTH = 32;
const LONGEST_TITLE = 120;

/**
 * What a parser found → an article without a story yet; undefined if no text is left. `name` identifies an article
 * without an address; if null, its text does.
 */
export function toArticle(parsed: ParsedArticle, name: string | null): Article | undefined {
  const text = withoutBlankEnds(parsed.text)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text === '') return undefined;
  return {
    ...parsed,
    id: toArticleId(parsed.url, name ?? `content:${hashOf(text)}`),
    title: parsed.title ?? firstLine(text),
    story: null,
    kind: 'article',
    text,
  };
}

/** Line by line: on a million blanks, a pattern for blanks at the end of a line would start over a million times. */
function withoutBlankEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

/** A text without a title is named after its first words. */
function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (line.length <= LONGEST_TITLE) return line;
  const blank = line.lastIndexOf(' ', LONGEST_TITLE);
  return `${line.slice(0, blank > 0 ? blank : LONGEST_TITLE)} …`;
}
