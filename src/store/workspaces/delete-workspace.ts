import { type Kysely, sql as raw, type Transaction } from 'kysely';
import { dropUnseen } from '../articles/save/drop-unseen.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { COUNTED_TABLES, type NamedWorkspace, OWNED_TABLES } from './belonging.ts';

/** A transaction for few articles: others that write wait no longer than for these. */
const ARTICLES_A_TRANSACTION = 100;

/**
 * Deletes everything of a workspace, bit by bit, its own row last: what was interrupted is done by deleting it again. Returns
 * how many rows there were, without those made from what it saw and the articles that nobody else sees.
 */
export async function deleteWorkspace(sql: Kysely<Tables>, workspace: NamedWorkspace): Promise<number> {
  let deleted = 0;
  for (const { table, of } of OWNED_TABLES)
    if (table !== 'workspaces' && table !== 'sights' && table !== 'revisions') {
      const { numAffectedRows } = await raw`delete from ${raw.table(table)} where ${of(workspace)}`.execute(sql);
      deleted += Number(numAffectedRows ?? 0);
    }
  for (const table of ['sights', 'revisions'] as const)
    for (let gone = -1; gone !== 0; deleted += gone)
      gone = await sql.transaction().execute((transaction) => deleteSights(transaction, workspace, table));
  return deleted + (await sql.transaction().execute((transaction) => deleteRest(transaction, workspace)));
}

/** And the articles that nobody else sees. */
async function deleteSights(
  sql: Transaction<Tables>,
  { number }: NamedWorkspace,
  table: 'sights' | 'revisions',
): Promise<number> {
  const engine = engineOf(sql);
  await engine.lockSaves(sql, number);
  const found = await sql
    .selectFrom(table)
    .select('article')
    .where('workspace', '=', number)
    .limit(ARTICLES_A_TRANSACTION)
    .execute();
  const articles = [...new Set(found.map(({ article }) => article))];
  const { numDeletedRows } = await sql
    .deleteFrom(table)
    .where('workspace', '=', number)
    .where('article', 'in', engine.numbers(articles))
    .executeTakeFirst();
  await sql
    .deleteFrom('repeats')
    .where('workspace', '=', number)
    .where('article', 'in', engine.numbers(articles))
    .execute();
  await dropUnseen(sql, articles);
  return Number(numDeletedRows);
}

async function deleteRest(sql: Transaction<Tables>, { number }: NamedWorkspace): Promise<number> {
  for (const table of COUNTED_TABLES)
    await raw`delete from ${raw.table(table)} where workspace = ${number}`.execute(sql);
  const { numDeletedRows } = await sql.deleteFrom('workspaces').where('number', '=', number).executeTakeFirst();
  return Number(numDeletedRows);
}
