import { z } from 'zod';
import type { Article } from '../../core/article/article.ts';
import { UserError } from '../../core/errors.ts';
import { toArticleId } from '../article/identity.ts';
import { parseFrontMatter, readYaml } from './front-matter.ts';

const DAY = z.iso.date('a day such as 2016-07-13');
const ADDRESS = z.url({ protocol: /^https?$/, error: 'an http or https address' });
const TEXT = z.string('a text').trim().min(1, 'a text that is not empty').max(1000, 'at most 1000 characters');

/** A source that a brief is based on. */
const BASIS = z
  .strictObject({ name: TEXT, date: DAY.nullish(), url: ADDRESS.nullish() })
  .transform(({ name, date, url }) => ({ name, date: date ?? null, url: url ?? null }));

const HEAD = z.strictObject({
  title: TEXT,
  agency: TEXT.nullish(),
  publisher: TEXT.nullish(),
  byline: TEXT.nullish(),
  published: DAY.nullish(),
  url: ADDRESS.nullish(),
  story: TEXT.nullish(),
  kind: z.enum(['article', 'brief'], 'article or brief').default('article'),
  retold: z.boolean('true or false').nullish(),
  'rests-on': z.array(BASIS, 'a list of name, date and url').max(20, 'at most 20 entries').nullish(),
});

/** A Markdown file with YAML front matter → its article. Throws a UserError with the file, the line and what to change. */
export function readMarkdownArticle(text: string, file: string): Article {
  const parts = parseFrontMatter(text.replaceAll('\r\n', '\n'));
  if (!parts)
    throw new UserError(
      `${file}, line 1: there is no front matter.`,
      'Start the file with a line ---, then title and the other fields, then another ---.',
    );
  const head = readYaml(parts.head, HEAD, file, 2);
  const body = parts.body.trim();
  if (body === '')
    throw new UserError(
      `${file}, line ${parts.bodyLine}: there is no text.`,
      'Write the article below the front matter.',
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
    ...(head.retold ? { retold: true } : {}),
    ...(head['rests-on']?.length ? { restsOn: head['rests-on'] } : {}),
    text: body,
  };
}
