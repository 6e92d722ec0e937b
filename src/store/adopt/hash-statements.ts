import { type Kysely, sql as raw, type Transaction } from 'kysely';
import { StoreError } from '../../core/errors.ts';
import { hashOutletWords, toOutletKey, toOutletWords } from '../../core/reports/outlet-words.ts';
import { openFindings } from '../articles/decode/open-findings.ts';
import { readStoredHead } from '../articles/rows.ts';
import { eachBatch } from '../articles/save/each-batch.ts';
import { HASHED_UNTIL } from '../migrations/027-statement-hashes.ts';
import type { Tables } from '../tables.ts';
import { eachStoredArticle } from './each-stored-article.ts';

/** Gives the statements of a store from before they had hashes theirs. Does nothing if all have. */
export async function hashStatements(sql: Kysely<Tables>): Promise<void> {
  await eachStoredArticle(sql, HASHED_UNTIL, hashArticle);
}

async function hashArticle(sql: Transaction<Tables>, number: number): Promise<void> {
  const spoken = await sql
    .selectFrom('quotes')
    .select(['id', 'number', 'speaker_key'])
    .where('article', '=', number)
    .where('is_named', '=', 1)
    .execute();
  if (spoken.length === 0) return;
  const row = await sql
    .selectFrom('articles')
    .select(['number', 'head', 'text', 'findings'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const hashes = readHashes(row, spoken).filter(({ hash }) => hash !== 0);
  await eachBatch(hashes, null, async (batch) => {
    const values = batch.map(({ id, hash }) => raw`(cast(${id} as bigint), cast(${hash} as bigint))`);
    await raw`
      with hashed (id, hash) as (values ${raw.join(values)})
      update quotes set words_hash = hashed.hash from hashed where quotes.id = hashed.id`.execute(sql);
  });
}

type Spoken = { readonly id: number; readonly number: number; readonly speaker_key: string };
type Row = Parameters<typeof openFindings>[0] & { readonly head: string };

/** Of what cannot be read none: it says so when it is asked for. */
function readHashes(row: Row, spoken: readonly Spoken[]): readonly { readonly id: number; readonly hash: number }[] {
  try {
    const outlet = toOutletKey(readStoredHead(row));
    const findings = openFindings(row);
    return spoken.map(({ id, number, speaker_key }) => ({
      id,
      hash: hashOutletWords(toOutletWords(speaker_key, findings.quote(number).text, outlet)),
    }));
  } catch (error) {
    if (error instanceof StoreError) return [];
    throw error;
  }
}
