import { type Kysely, sql as raw } from 'kysely';
import { giveWay } from '../../../core/give-way.ts';
import { createRepeatFinder } from '../../../core/reports/repeat-finder.ts';
import { toBatches } from '../../../core/to-batches.ts';
import { anyOf } from '../../any-of.ts';
import type { Tables } from '../../tables.ts';

type Place = { readonly id: number; readonly article: string; readonly weight: number };
type Words = { readonly id: number; readonly by: string; readonly text: string };
type Pair = readonly [id: number, first: number];
type Table = 'quotes' | 'paragraphs';

/**
 * Marks which statements and paragraphs of a report's articles repeat an earlier article's, a batch at a time, letting
 * other work run in between.
 */
export async function markRepeats(sql: Kysely<Tables>, report: string): Promise<void> {
  const articles = await readIds(sql, report);
  for (const table of ['quotes', 'paragraphs'] as const) {
    await raw`update ${raw.table(table)} set repeats = null
      where article in ${anyOf(articles)} and repeats is not null`.execute(sql);
    await giveWay();
    if (articles.length > 1) await mark(sql, table, await findPairs(sql, table, report));
  }
}

async function readIds(sql: Kysely<Tables>, report: string): Promise<readonly string[]> {
  const rows = await sql.selectFrom('articles').select('id').where('report', '=', report).execute();
  return rows.map(({ id }) => id);
}

async function findPairs(sql: Kysely<Tables>, table: Table, report: string): Promise<readonly Pair[]> {
  const places = await readPlaces(sql, table, report);
  const findRepeat = createRepeatFinder();
  const pairs: Pair[] = [];
  for (const batch of toBatches(places, ({ weight }) => weight)) {
    const words = await readWords(sql, table, batch);
    for (const { id, article } of batch) {
      const repeated = findRepeat({ article, by: '', text: '', ...words.get(id) });
      const first = repeated === null ? undefined : places[repeated];
      if (first) pairs.push([id, first.id]);
    }
    await giveWay();
  }
  return pairs;
}

/** In filing order, then in text order. */
async function readPlaces(sql: Kysely<Tables>, table: Table, report: string): Promise<readonly Place[]> {
  const found = await raw<Place>`
    select found.id, found.article, octet_length(found.text) as weight
    from articles join ${raw.table(table)} as found on found.article = articles.id
    where articles.report = ${report}
    order by articles.published, articles.seen_at, articles.id, found.number, found.id`.execute(sql);
  return found.rows;
}

async function readWords(
  sql: Kysely<Tables>,
  table: Table,
  batch: readonly Place[],
): Promise<ReadonlyMap<number, Words>> {
  const by = table === 'quotes' ? raw.ref('speaker_key') : raw.lit('');
  const found = await raw<Words>`select id, ${by} as "by", text from ${raw.table(table)}
    where id in ${anyOf(batch.map(({ id }) => id))}`.execute(sql);
  return new Map(found.rows.map((row) => [row.id, row]));
}

async function mark(sql: Kysely<Tables>, table: Table, pairs: readonly Pair[]): Promise<void> {
  for (const batch of toBatches(pairs, null)) {
    await raw`update ${raw.table(table)} set repeats = pair.first
      from (select value ->> 0 as id, value ->> 1 as first from json_each(${JSON.stringify(batch)})) as pair
      where ${raw.table(table)}.id = pair.id`.execute(sql);
    await giveWay();
  }
}
