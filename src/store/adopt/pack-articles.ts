import { type Kysely, sql as raw, type Transaction } from 'kysely';
import { giveWay } from '../../core/concurrency/give-way.ts';
import { StoreError } from '../../core/errors.ts';
import { openFindings } from '../articles/decode/open-findings.ts';
import { packArticleText } from '../articles/pack/pack-article-text.ts';
import { isPlain } from '../articles/pack/pack-bytes.ts';
import { packFindings, unpackFindings } from '../articles/pack/pack-findings.ts';
import { packSketch, unpackSketch } from '../articles/pack/pack-sketch.ts';
import { toStoredArticle } from '../articles/rows.ts';
import { toParagraphIds } from '../articles/save/paragraph-id.ts';
import { engineOf } from '../engines/engine-of.ts';
import { PACKED_UNTIL } from '../migrations/016-packed.ts';
import { indexWords } from '../move/rebuild-words.ts';
import type { Tables } from '../tables.ts';

/** Another process that opens the store waits no longer than for these. */
const ARTICLES_A_TRANSACTION = 50;

/**
 * Packs the articles of a store from before they were packed, and indexes their words. Each batch is a transaction that notes
 * how far it came, so that the next opening goes on after an interruption. Does nothing if all are packed.
 */
export async function packArticles(sql: Kysely<Tables>): Promise<void> {
  if ((await findMark(sql)) === null) return;
  while (await sql.transaction().execute(packBatch)) await giveWay();
}

async function packBatch(sql: Transaction<Tables>): Promise<boolean> {
  await engineOf(sql).lockSaves(sql, 0);
  const until = await findMark(sql);
  if (until === null) return false;
  const rows = await sql
    .selectFrom('articles')
    .select(['number', 'head', 'text', 'findings', 'sketch'])
    .select(raw<null>`null`.as('story'))
    .where('number', '>', until)
    .orderBy('number')
    .limit(ARTICLES_A_TRANSACTION)
    .execute();
  for (const row of rows) await packArticle(sql, row);
  const last = rows.at(-1);
  if (last)
    await sql
      .updateTable('marks')
      .set({ value: String(last.number) })
      .where('name', '=', PACKED_UNTIL)
      .execute();
  else await sql.deleteFrom('marks').where('name', '=', PACKED_UNTIL).execute();
  return last !== undefined;
}

type Row = Parameters<typeof indexWords>[1] & { readonly sketch: Uint8Array };

async function packArticle(sql: Transaction<Tables>, row: Row): Promise<void> {
  const { number } = row;
  // It stays as it is, and says so when it is asked for.
  if (!isReadable(row)) return;
  if (isPlain(row.text)) {
    const text = openFindings(row).text();
    const packed = { text: packArticleText(text), sketch: packSketch(unpackSketch(row.sketch)) };
    const findings = packFindings(unpackFindings(row.findings, text), text);
    await sql
      .updateTable('articles')
      .set({ ...packed, findings })
      .where('number', '=', number)
      .execute();
  }
  const [first, last] = toParagraphIds(number);
  const ids = await sql
    .selectFrom('paragraphs')
    .select('id')
    .where('id', '>=', first)
    .where('id', '<=', last)
    .execute();
  await engineOf(sql).words.remove(
    sql,
    ids.map(({ id }) => id),
  );
  await indexWords(sql, row);
}

function isReadable(row: Row): boolean {
  try {
    return toStoredArticle(row).article.text !== '';
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  }
}

/** The number of the last article that was packed; null if there is none to pack. */
async function findMark(sql: Kysely<Tables>): Promise<number | null> {
  const row = await sql.selectFrom('marks').select('value').where('name', '=', PACKED_UNTIL).executeTakeFirst();
  return row ? Number(row.value) : null;
}
