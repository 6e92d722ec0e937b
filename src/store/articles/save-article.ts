import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../../core/article.ts';
import type { Findings } from '../../core/findings.ts';
import type { Joining } from '../articles.ts';
import { indexNames } from '../names/index-names.ts';
import type { Tables } from '../tables.ts';
import { countRevision } from './count-revision.ts';
import { type FoundRows, toFoundRows } from './found-rows.ts';

/** Rows in one statement: SQLite takes 32,766 values, and a row has 10 at most. */
const BATCH = 500;

export type Saved = {
  readonly article: Article;
  readonly findings: Findings;
  readonly origin: string;
  readonly joining: Joining;
};

/** Writes an article with all that was found in it; what an earlier version of it left is gone. */
export async function saveArticle(
  sql: Kysely<Tables>,
  { article, findings, origin, joining }: Saved,
): Promise<'new' | 'changed' | 'same'> {
  const { text, ...head } = article;
  const { id, story, published } = article;
  const { pinned } = joining;
  const row = { id, origin, story, published: published ?? '', text, pinned, ...toJson(head, findings, joining) };
  return sql.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
    if (before && isSame(before, row)) return 'same';
    if (before) await transaction.deleteFrom('articles').where('id', '=', id).execute();
    await transaction.insertInto('articles').values(row).execute();
    await insertFound(transaction, toFoundRows(article, findings));
    await indexNames(transaction, findings);
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

function toJson(head: object, findings: Findings, { why }: Joining): { head: string; findings: string; why: string } {
  return { head: JSON.stringify(head), findings: JSON.stringify(findings), why: JSON.stringify(why) };
}

const COMPARED = ['origin', 'text', 'head', 'findings', 'pinned', 'why'] as const;

function isSame(before: Tables['articles'], after: Tables['articles']): boolean {
  return COMPARED.every((column) => before[column] === after[column]);
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
