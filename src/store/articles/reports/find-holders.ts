import { type Kysely, sql as raw } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { FILED_COLUMNS, type FiledSight, type FiledStory, isFiledIn, toFiledSight } from './filed-sight.ts';

/** A run of words that more articles of a story than this share on a day is a stock phrase. */
export const COMMON_RUN = 64;
const HASHES_AT_ONCE = 5_000;

/** An article with a hash in its sketch. */
export type Holder = { readonly hash: number; readonly day: number; readonly sight: FiledSight };

export type HeldHashes = {
  readonly hashes: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Leads of reports, or also the others. */
  readonly among: 'leads' | 'all';
};

type Row = Tables['sketches'];

/**
 * What a workspace sees of a story and of some days that has one of some hashes, only for hashes that several articles have; of a stock
 * phrase a few more than are common, of leads and of others, of its own articles and of further ones. However large the store is, hashes are looked up.
 */
export async function findHolders(
  sql: Kysely<Tables>,
  filed: FiledStory,
  { hashes, first, last, among }: HeldHashes,
): Promise<readonly Holder[]> {
  const { numbers } = engineOf(sql);
  const isAmong = among === 'leads' ? raw`and sights.report = sights.article` : raw``;
  const holders: Holder[] = [];
  for (let at = 0; at < hashes.length; at += HASHES_AT_ONCE) {
    const shared = await sql
      .selectFrom('sketches')
      .select('hash')
      .where('hash', 'in', numbers(hashes.slice(at, at + HASHES_AT_ONCE)))
      .where('day', '>=', first)
      .where('day', '<=', last)
      .groupBy('hash')
      .having(({ fn }) => fn.countAll(), '>', 1)
      .execute();
    if (shared.length === 0) continue;
    const { rows } = await raw<Row>`
      select hash, day, article from (
        select sketches.hash, sketches.day, sketches.article, row_number() over (
            partition by sketches.hash, sketches.day, case when sights.report = sights.article then 1 else 0 end,
              case when sights.rank = 0 then 0 else 1 end
            order by sights.article
          ) as place
        from sketches join sights on sights.article = sketches.article and ${isFiledIn(filed)}
        where sketches.hash in ${numbers(shared.map(({ hash }) => hash))} and sketches.day between ${first} and ${last}
          ${isAmong}
      ) as held where place <= ${COMMON_RUN + 1}`.execute(sql);
    const sights = await readFiled(
      sql,
      filed,
      rows.map(({ article }) => article),
    );
    for (const { hash, day, article } of rows) {
      const sight = sights.get(article);
      if (sight) holders.push({ hash, day, sight });
    }
  }
  return holders;
}

/** Each once, however many hashes it has. */
async function readFiled(
  sql: Kysely<Tables>,
  filed: FiledStory,
  articles: readonly number[],
): Promise<ReadonlyMap<number, FiledSight>> {
  const rows = await sql
    .selectFrom('sights')
    .select(FILED_COLUMNS)
    .where(isFiledIn(filed))
    .where('article', 'in', engineOf(sql).numbers([...new Set(articles)]))
    .execute();
  return new Map(rows.map((row) => [row.article, toFiledSight(row)]));
}
