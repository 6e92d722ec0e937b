import { type Kysely, sql as raw, type Transaction } from 'kysely';
import type { Article } from '../../core/article.ts';
import type { Findings } from '../../core/findings.ts';
import { REVISION } from '../revision.ts';
import type { Tables } from '../tables.ts';
import { type FoundRows, toFoundRows } from './found-rows.ts';

/** Rows in one statement: SQLite takes 32,766 values, and a row has 10 at most. */
const BATCH = 500;

/** Writes an article with all that was found in it; what an earlier version of it left is gone. */
export async function saveArticle(
  sql: Kysely<Tables>,
  article: Article,
  findings: Findings,
  origin: string,
): Promise<'new' | 'changed' | 'same'> {
  const { text, ...head } = article;
  const { id, story, published } = article;
  const row = { id, origin, story, published: published ?? '', text, ...toJson({ head, findings }) };
  return sql.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
    if (before && isSame(before, row)) return 'same';
    if (before) await transaction.deleteFrom('articles').where('id', '=', id).execute();
    await transaction.insertInto('articles').values(row).execute();
    await insertFound(transaction, toFoundRows(article, findings));
    await countRevision(transaction);
    return before ? 'changed' : 'new';
  });
}

export async function removeArticle(sql: Kysely<Tables>, id: string): Promise<void> {
  await sql.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('articles').where('id', '=', id).execute();
    await countRevision(transaction);
  });
}

/** Counts every change, so that what depends on the articles can tell that it must look again. */
async function countRevision(sql: Transaction<Tables>): Promise<void> {
  await sql
    .insertInto('marks')
    .values({ name: REVISION, value: '1' })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: raw`cast(marks.value as integer) + 1` }))
    .execute();
}

function toJson({ head, findings }: { head: object; findings: Findings }): { head: string; findings: string } {
  return { head: JSON.stringify(head), findings: JSON.stringify(findings) };
}

function isSame(before: Tables['articles'], after: Tables['articles']): boolean {
  const { origin, text, head, findings } = after;
  return before.origin === origin && before.text === text && before.head === head && before.findings === findings;
}

async function insertFound(sql: Transaction<Tables>, rows: FoundRows): Promise<void> {
  for (const batch of batches(rows.paragraphs)) await sql.insertInto('paragraphs').values(batch).execute();
  for (const batch of batches(rows.quotes)) await sql.insertInto('quotes').values(batch).execute();
  for (const batch of batches(rows.keyDates)) await sql.insertInto('key_dates').values(batch).execute();
  for (const batch of batches(rows.people)) await sql.insertInto('people').values(batch).execute();
}

function batches<T>(rows: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));
}
