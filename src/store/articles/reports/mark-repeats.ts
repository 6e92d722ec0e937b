import { type Kysely, sql as raw } from 'kysely';
import { findRepeats } from '../../../core/reports/find-repeats.ts';
import type { Tables } from '../../tables.ts';

type Row = { readonly id: number; readonly article: string; readonly by: string; readonly text: string };
type Table = 'quotes' | 'paragraphs';

/** Marks anew which statements and paragraphs of a report's articles repeat those of an earlier one. */
export async function markRepeats(sql: Kysely<Tables>, report: string): Promise<void> {
  const articles = await readIds(sql, report);
  for (const table of ['quotes', 'paragraphs'] as const) {
    await raw`update ${raw.table(table)} set repeats = null
      where article in (select value from json_each(${JSON.stringify(articles)})) and repeats is not null`.execute(sql);
    if (articles.length > 1) await mark(sql, table, await readRows(sql, table, report));
  }
}

async function readIds(sql: Kysely<Tables>, report: string): Promise<readonly string[]> {
  const rows = await sql.selectFrom('articles').select('id').where('report', '=', report).execute();
  return rows.map(({ id }) => id);
}

/** In the order of reports, then of the text. */
async function readRows(sql: Kysely<Tables>, table: Table, report: string): Promise<readonly Row[]> {
  const by = table === 'quotes' ? raw.ref('found.speaker_key') : raw.lit('');
  const found = await raw<Row>`
    select found.id, found.article, ${by} as "by", found.text
    from articles join ${raw.table(table)} as found on found.article = articles.id
    where articles.report = ${report}
    order by articles.published, articles.seen_at, articles.id, found.number`.execute(sql);
  return found.rows;
}

async function mark(sql: Kysely<Tables>, table: Table, rows: readonly Row[]): Promise<void> {
  const pairs = findRepeats(rows).flatMap((place, at) => {
    const [id, first] = [rows[at]?.id, rows[place ?? -1]?.id];
    return id === undefined || first === undefined ? [] : [[id, first]];
  });
  await raw`update ${raw.table(table)} set repeats = pair.first
    from (select value ->> 0 as id, value ->> 1 as first from json_each(${JSON.stringify(pairs)})) as pair
    where ${raw.table(table)}.id = pair.id`.execute(sql);
}
