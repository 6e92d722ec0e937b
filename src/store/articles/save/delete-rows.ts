import { type Kysely, type RawBuilder, sql as raw } from 'kysely';
import { giveWay } from '../../../core/give-way.ts';
import { toBatches } from '../../../core/to-batches.ts';
import type { Tables } from '../../tables.ts';
import { FOUND_TABLES, type FoundTable } from './found-tables.ts';

/** Deletes an article's findings, a batch at a time, letting other work run in between. */
export async function deleteRows(sql: Kysely<Tables>, article: string): Promise<void> {
  for (const table of FOUND_TABLES) {
    const rows = await raw<{ row: number; weight: number }>`
      select rowid as row, ${WEIGHTS[table]} as weight from ${raw.table(table)} where article = ${article}`.execute(
      sql,
    );
    for (const batch of toBatches(rows.rows, ({ weight }) => weight)) {
      const ids = JSON.stringify(batch.map(({ row }) => row));
      await raw`delete from ${raw.table(table)} where rowid in (select value from json_each(${ids}))`.execute(sql);
      await giveWay();
    }
  }
}

/** The cost of deleting a row: its words are removed from an index. */
const WEIGHTS: Readonly<Record<FoundTable, RawBuilder<unknown>>> = {
  paragraphs: raw.raw('ends - starts'),
  quotes: raw.raw('octet_length(quote)'),
  key_dates: raw.raw('0'),
  people: raw.raw('0'),
};
