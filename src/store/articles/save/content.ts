import { createHash } from 'node:crypto';
import type { Article } from '../../../core/article/article.ts';
import type { ArticleRows } from '../../../core/prepared/article-rows.ts';
import { toHeadJson } from '../decode/decode-head.ts';

/** An article as every workspace has it: what was printed, what was found in it, and by which rules. */
export type Content = {
  readonly key: string;
  readonly head: string;
  readonly article: Article;
  readonly rows: ArticleRows;
  readonly rules: number;
};

const KEY_LENGTH = 27;

/** The key is a cryptographic hash: nobody can make a text that is taken for another workspace's. */
export function toContent(article: Article, rows: ArticleRows, rules: number): Content {
  const head = toHeadJson(article);
  return { key: toContentKey(head, article.text), head, article, rows, rules };
}

export function toContentKey(head: string, text: string): string {
  return createHash('sha256').update(`${head}\n${text}`).digest('base64url').slice(0, KEY_LENGTH);
}
