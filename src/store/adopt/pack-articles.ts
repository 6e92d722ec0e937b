import { type Kysely, sql as raw, type Transaction } from 'kysely';
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
import { eachStoredArticle } from './each-stored-article.ts';

/** Packs the articles of a store from before they were packed, and indexes their words. Does nothing if all are packed. */
export async function packArticles(sql: Kysely<Tables>): Promise<void> {
  await eachStoredArticle(sql, PACKED_UNTIL, async (transaction, number) => {
    const row = await transaction
      .selectFrom('articles')
      .select(['number', 'head', 'text', 'findings', 'sketch'])
      .select(raw<null>`null`.as('story'))
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    await packArticle(transaction, row);
  });
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
