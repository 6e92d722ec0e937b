import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../../../core/article.ts';
import { giveWay } from '../../../core/give-way.ts';
import type { ArticleRows } from '../../../core/prepared/article-rows.ts';
import { toBatches } from '../../../core/to-batches.ts';
import type { EarlierDate } from '../../../core/views/views.ts';
import type { Tables } from '../../tables.ts';

/**
 * Writes an article's findings, a batch at a time, letting other work run in between. Readers see none of them before the
 * transaction ends. `earlier` has the previous versions of the key dates, by index.
 */
export async function insertRows(
  sql: Transaction<Tables>,
  { id, story, published, text }: Article,
  rows: ArticleRows,
  earlier: readonly (readonly EarlierDate[])[],
): Promise<void> {
  const known = { article: id, story, published: published ?? '' };
  await eachBatch(
    rows.paragraphs,
    ({ starts, ends }) => ends - starts,
    async (batch) => {
      const values = batch.map((row) => ({ ...known, ...row, text: text.slice(row.starts, row.ends) }));
      await sql.insertInto('paragraphs').values(values).execute();
    },
  );
  await eachBatch(
    rows.quotes,
    (row) => row.text.length + row.quote.length,
    async (batch) => {
      await sql
        .insertInto('quotes')
        .values(batch.map((row) => ({ ...known, ...row })))
        .execute();
    },
  );
  await eachBatch(
    rows.keyDates,
    (row) => row.key_date.length,
    async (batch) => {
      const values = batch.map((row) => ({ ...known, ...row, earlier: JSON.stringify(earlier[row.number] ?? []) }));
      await sql.insertInto('key_dates').values(values).execute();
    },
  );
  await eachBatch(
    rows.people,
    (row) => row.person.length,
    async (batch) => {
      await sql
        .insertInto('people')
        .values(batch.map((row) => ({ ...known, ...row })))
        .execute();
    },
  );
  await insertNames(sql, rows.names);
}

/** Indexes everyone by each word of their names. */
async function insertNames(sql: Kysely<Tables>, { forms, words }: ArticleRows['names']): Promise<void> {
  await eachBatch(forms, null, async (batch) => {
    await sql
      .insertInto('name_forms')
      .values(batch)
      .onConflict((known) => known.doNothing())
      .execute();
  });
  await eachBatch(words, null, async (batch) => {
    await sql
      .insertInto('name_words')
      .values(batch)
      .onConflict((known) => known.doNothing())
      .execute();
  });
}

async function eachBatch<T>(
  rows: readonly T[],
  weigh: ((row: T) => number) | null,
  write: (batch: readonly T[]) => Promise<void>,
): Promise<void> {
  for (const batch of toBatches(rows, weigh)) {
    await write(batch);
    await giveWay();
  }
}
