import { z } from 'zod';
import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import { toArticleId } from '../article/identity.ts';
import { parseFrontMatter, readYaml } from './front-matter.ts';

const DAY = z.iso.date('a day such as 2016-07-13');
const TEXT = z.string('a text').trim().min(1, 'a text that is not empty').max(1000, 'at most 1000 characters');

const HEAD = z.strictObject({
  title: TEXT,
  agency: TEXT.nullish(),
  publisher: TEXT.nullish(),
  byline: TEXT.nullish(),
  published: DAY.nullish(),
  url: z.url({ protocol: /^https?$/, error: 'an http or https address' }).nullish(),
  story: TEXT.nullish(),
  kind: z.enum(['article', 'brief'], 'article or brief').default('article'),
});

/** A Markdown file with YAML front matter → its article. Throws a UserError: file, line, what was expected. */
export function readMarkdownArticle(text: string, file: string): Article {
  const parts = parseFrontMatter(text.replaceAll('\r\n', '\n'));
  if (!parts)
    throw new UserError(
      `${file}, line 1: there is no front matter.`,
      'Expected --- on the first line, then title and the rest, then ---.',
    );
  const head = readYaml(parts.head, HEAD, file, 2);
  const body = parts.body.trim();
  if (body === '')
    throw new UserError(
      `${file}, line ${parts.bodyLine}: there is no text.`,
      'Expected the article below the front matter.',
    );
  return {
    id: toArticleId(head.url ?? null, file),
    title: head.title,
    agency: head.agency ?? null,
    publisher: head.publisher ?? null,
    byline: head.byline ?? null,
    published: head.published ?? null,
    url: head.url ?? null,
    story: head.story ?? null,
    kind: head.kind,
    text: body,
  };
}
