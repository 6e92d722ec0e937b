import type { Transaction } from 'kysely';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import type { Counts } from '../save/counts/create-counts.ts';
import type { FiledSight } from './filed-sight.ts';

type Holdings = { readonly sights: readonly FiledSight[]; readonly counts: Counts; readonly sign: number };

/** Counts what some sights hold and show, as they are in the tables: added with sign 1, taken away with -1. */
export async function countHoldings(
  sql: Transaction<Tables>,
  workspace: number,
  { sights, counts, sign }: Holdings,
): Promise<void> {
  for (const sight of sights) {
    counts.article(sight, sign);
    if (sight.report === sight.article) counts.report(sight, sign);
  }
  // Of the sights of one rank, each is of another article.
  for (const [rank, some] of Map.groupBy(sights, (sight) => sight.rank))
    await countNames(sql, { workspace, rank }, { sights: some, counts, sign });
}

async function countNames(
  sql: Transaction<Tables>,
  { workspace, rank }: { readonly workspace: number; readonly rank: number },
  { sights, counts, sign }: Holdings,
): Promise<void> {
  const { numbers } = engineOf(sql);
  const places = new Map(sights.map((sight) => [sight.article, sight]));
  const statements = await sql
    .selectFrom('quotes')
    .select(['article', 'speaker as name', 'speaker_key as key', 'is_named', 'voice'])
    .where('article', 'in', numbers([...places.keys()]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('repeats')
            .select('repeats.row')
            .where('repeats.workspace', '=', workspace)
            .where('repeats.kind', '=', 'quote')
            .whereRef('repeats.row', '=', 'quotes.id')
            .where('repeats.rank', '=', rank),
        ),
      ),
    )
    .execute();
  for (const { article, is_named, voice, ...name } of statements) {
    const place = places.get(article);
    if (place)
      counts.name(place, { ...name, quotes: is_named, mentions: 0, statements: 1, told: Number(voice === 0) }, sign);
  }
  const people = await sql
    .selectFrom('people')
    .select(['article', 'name', 'name_key as key', 'mentions'])
    .where('article', 'in', numbers([...places.keys()]))
    .execute();
  for (const { article, ...name } of people) {
    const place = places.get(article);
    if (place) counts.name(place, { ...name, quotes: 0, statements: 0, told: 0 }, sign);
  }
}
