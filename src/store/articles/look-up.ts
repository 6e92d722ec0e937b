import { type Kysely, sql as raw } from 'kysely';
import { toSearchStems } from '../../core/text/search/search-stems.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { isSeen, type SeenScope } from './known.ts';

/** Those of some words that stand in a paragraph of the scope, in some form; each is one look into the index. */
export async function findKnownWords(
  sql: Kysely<Tables>,
  scope: SeenScope,
  words: readonly string[],
): Promise<readonly string[]> {
  const known = await Promise.all(words.map((word) => isKnown(sql, scope, toSearchStems(word))));
  return words.filter((_word, at) => known[at]);
}

/** A word that stands in fewer paragraphs is looked for in all of them. */
const RARE_UNTIL = 20;

/**
 * Whether a word stands in the scope. The first few paragraphs that have it are looked up on their own: where one is wanted,
 * PostgreSQL expects to come across it soon, and goes through all paragraphs for a word that has none. A word that has more is
 * common, and the first of the scope does come soon.
 */
async function isKnown(sql: Kysely<Tables>, scope: SeenScope, stems: readonly string[]): Promise<boolean> {
  if (stems.length === 0) return false;
  const matching = engineOf(sql).words.matching([stems], null);
  const found = await raw<{ id: number }>`select id from ${matching} as matched limit ${RARE_UNTIL}`.execute(sql);
  if (found.rows.length === 0) return false;
  const isRare = found.rows.length < RARE_UNTIL;
  const among = isRare ? engineOf(sql).numbers(found.rows.map(({ id }) => id)) : matching;
  const { rows } = await raw`
    select 1 from ${among} as matched cross join paragraphs cross join sights
    where paragraphs.id = matched.${raw.ref(isRare ? 'value' : 'id')} and sights.article = paragraphs.article and ${isSeen(scope)}
    limit 1`.execute(sql);
  return rows.length > 0;
}

/** The day of the newest article of the scope; null if there is none, or none with a day. */
export async function findNewestDay(sql: Kysely<Tables>, scope: SeenScope): Promise<string | null> {
  const row = await sql
    .selectFrom('sights')
    .select('published')
    .where(isSeen(scope))
    .orderBy('published', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.published || null;
}
