import { type Kysely, sql as raw, type Transaction } from 'kysely';
import { giveWay } from '../../core/concurrency/give-way.ts';
import { toArticleRows } from '../../core/prepared/article-rows.ts';
import { toStoredArticle } from '../articles/rows.ts';
import { toParagraphIds } from '../articles/save/paragraph-id.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';

const ARTICLES_AT_ONCE = 20;

/** Indexes the words of all paragraphs: each engine keeps them in its own way, so they are made from the texts. */
export async function rebuildWords(sql: Transaction<Tables>): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await sql
      .selectFrom('articles')
      .select(['number', 'head', 'text', 'findings'])
      .select(raw<null>`null`.as('story'))
      .where('number', '>', last)
      .orderBy('number')
      .limit(ARTICLES_AT_ONCE)
      .execute();
    for (const row of rows) {
      await indexWords(sql, row);
      last = row.number;
    }
    await giveWay();
    if (rows.length < ARTICLES_AT_ONCE) return;
  }
}

/** Indexes the words of the paragraphs of an article that has none in the index. */
export async function indexWords(sql: Transaction<Tables>, row: Parameters<typeof toStoredArticle>[0]): Promise<void> {
  const { article, findings } = toStoredArticle(row);
  const ids = await findParagraphs(sql, row.number);
  const words = toArticleRows(article, findings).paragraphs.flatMap(({ starts, stems }) => {
    const id = ids.get(starts);
    return id === undefined ? [] : { id, stems };
  });
  await engineOf(sql).words.add(sql, words);
}

/** By where they start. */
async function findParagraphs(sql: Kysely<Tables>, article: number): Promise<ReadonlyMap<number, number>> {
  const [first, last] = toParagraphIds(article);
  const rows = await sql
    .selectFrom('paragraphs')
    .select(['id', 'starts'])
    .where('id', '>=', first)
    .where('id', '<=', last)
    .execute();
  return new Map(rows.map(({ id, starts }) => [starts, id]));
}
