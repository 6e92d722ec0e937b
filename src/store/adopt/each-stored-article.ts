import type { Kysely, Transaction } from 'kysely';
import { giveWay } from '../../core/concurrency/give-way.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';

/** Another process that opens the store waits no longer than for these. */
const ARTICLES_A_TRANSACTION = 50;

/**
 * Changes every stored article once, by its number, in order. Each batch is a transaction that notes in a mark how far it came,
 * so that the next opening goes on after an interruption. Does nothing without the mark, which goes at the end.
 */
export async function eachStoredArticle(
  sql: Kysely<Tables>,
  mark: string,
  change: (sql: Transaction<Tables>, number: number) => Promise<void>,
): Promise<void> {
  if ((await findMark(sql, mark)) === null) return;
  const next = () => sql.transaction().execute((transaction) => changeBatch(transaction, mark, change));
  while (await next()) await giveWay();
}

async function changeBatch(
  sql: Transaction<Tables>,
  mark: string,
  change: (sql: Transaction<Tables>, number: number) => Promise<void>,
): Promise<boolean> {
  await engineOf(sql).lockSaves(sql, 0);
  const until = await findMark(sql, mark);
  if (until === null) return false;
  const rows = await sql
    .selectFrom('articles')
    .select('number')
    .where('number', '>', until)
    .orderBy('number')
    .limit(ARTICLES_A_TRANSACTION)
    .execute();
  for (const { number } of rows) await change(sql, number);
  const last = rows.at(-1);
  if (last)
    await sql
      .updateTable('marks')
      .set({ value: String(last.number) })
      .where('name', '=', mark)
      .execute();
  else await sql.deleteFrom('marks').where('name', '=', mark).execute();
  return last !== undefined;
}

/** The number of the last article that was changed; null if there is none to change. */
async function findMark(sql: Kysely<Tables>, mark: string): Promise<number | null> {
  const row = await sql.selectFrom('marks').select('value').where('name', '=', mark).executeTakeFirst();
  return row ? Number(row.value) : null;
}
