import type { Transaction } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { eachBatch } from './each-batch.ts';
import { FOUND_TABLES } from './found-tables.ts';
import { toParagraphIds } from './paragraph-id.ts';

/** Deletes the findings of some articles, a batch at a time, letting other work run in between. */
export async function deleteFindings(sql: Transaction<Tables>, articles: readonly number[]): Promise<void> {
  if (articles.length === 0) return;
  const { numbers } = engineOf(sql);
  for (const article of articles) await deleteParagraphs(sql, article);
  const quotes = await sql.selectFrom('quotes').select('id').where('article', 'in', numbers(articles)).execute();
  await eachBatch(quotes, null, (batch) =>
    sql
      .deleteFrom('quotes')
      .where('id', 'in', numbers(batch.map(({ id }) => id)))
      .execute(),
  );
  for (const table of FOUND_TABLES)
    if (table !== 'paragraphs') await sql.deleteFrom(table).where('article', 'in', numbers(articles)).execute();
}

async function deleteParagraphs(sql: Transaction<Tables>, article: number): Promise<void> {
  const { numbers, words } = engineOf(sql);
  const [first, last] = toParagraphIds(article);
  const paragraphs = await sql
    .selectFrom('paragraphs')
    .select(({ eb }) => ['id', eb('ends', '-', eb.ref('starts')).as('weight')])
    .where('id', '>=', first)
    .where('id', '<=', last)
    .orderBy('id')
    .execute();
  await eachBatch(
    paragraphs,
    ({ weight }) => weight,
    async (batch) => {
      const ids = batch.map(({ id }) => id);
      await words.remove(sql, ids);
      await sql.deleteFrom('paragraphs').where('id', 'in', numbers(ids)).execute();
    },
  );
}
