import { type Kysely, sql as raw } from 'kysely';
import { toSearchStems } from '../../core/text/search/search-stems.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { isSeen, type SeenScope } from './known.ts';

/** A word that stands in fewer paragraphs is looked for in all of them. */
const RARE_UNTIL = 20;

/**
 * Those of some words that stand in a paragraph of the scope, in some form. The first few paragraphs that have each are looked
 * up on their own: where one is wanted, PostgreSQL expects to come across it soon, and goes through all paragraphs for a word
 * that has none. A word that has more is common, and the first of the scope does come soon.
 */
export async function findKnownWords(
  sql: Kysely<Tables>,
  scope: SeenScope,
  words: readonly string[],
): Promise<readonly string[]> {
  const stems = new Map([...new Set(words)].map((word) => [word, toSearchStems(word)]));
  const looked = [...stems].flatMap(([word, some]) => (some.length > 0 ? [{ word, stems: some }] : []));
  const first = Map.groupBy(await findFirst(sql, looked), ({ place }) => place);
  const found = looked.map((one, place) => ({ ...one, ids: (first.get(place) ?? []).map(({ id }) => id) }));
  const rare = found.filter(({ ids }) => ids.length < RARE_UNTIL);
  const common = found.filter(({ ids }) => ids.length >= RARE_UNTIL);
  const seen = await findSeen(
    sql,
    scope,
    rare.flatMap(({ ids }) => ids),
  );
  const known = new Set([
    ...rare.filter(({ ids }) => ids.some((id) => seen.has(id))).map(({ word }) => word),
    ...(await findCommon(sql, scope, common)),
  ]);
  return words.filter((word) => known.has(word));
}

type Looked = { readonly word: string; readonly stems: readonly string[] };

async function findFirst(
  sql: Kysely<Tables>,
  looked: readonly Looked[],
): Promise<readonly { readonly place: number; readonly id: number }[]> {
  if (looked.length === 0) return [];
  const each = looked.map(({ stems }, place) => {
    const matching = engineOf(sql).words.matching([stems], null);
    return raw`select * from (select ${raw.lit(place)} as place, id from ${matching} as matched limit ${RARE_UNTIL}) as found`;
  });
  const { rows } = await raw<{ place: number; id: number }>`${raw.join(each, raw` union all `)}`.execute(sql);
  return rows;
}

/** Those of some paragraphs that are in the scope. */
async function findSeen(sql: Kysely<Tables>, scope: SeenScope, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const { rows } = await raw<{ id: number }>`
    select paragraphs.id from ${engineOf(sql).numbers(ids)} as matched cross join paragraphs cross join sights
    where paragraphs.id = matched.value and sights.article = paragraphs.article and ${isSeen(scope)}`.execute(sql);
  return new Set(rows.map(({ id }) => id));
}

async function findCommon(
  sql: Kysely<Tables>,
  scope: SeenScope,
  looked: readonly Looked[],
): Promise<readonly string[]> {
  if (looked.length === 0) return [];
  const each = looked.map(({ stems }, place) => {
    const matching = engineOf(sql).words.matching([stems], null);
    return raw`select * from (
      select ${raw.lit(place)} as place from ${matching} as matched cross join paragraphs cross join sights
      where paragraphs.id = matched.id and sights.article = paragraphs.article and ${isSeen(scope)} limit 1
    ) as found`;
  });
  const { rows } = await raw<{ place: number }>`${raw.join(each, raw` union all `)}`.execute(sql);
  return rows.flatMap(({ place }) => looked[place]?.word ?? []);
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
