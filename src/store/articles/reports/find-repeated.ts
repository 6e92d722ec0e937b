import { type Kysely, sql as raw } from 'kysely';
import type { Source } from '../../../core/source.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Scope } from '../../articles.ts';
import type { Tables } from '../../tables.ts';
import { isKnown } from '../known.ts';
import { toRowSource } from '../rows.ts';

type Row = { repeats: number; head: string; paragraph: number; starts: number; ends: number };

/** The columns of paragraph and span, which differ between the two tables. */
const PLACES = {
  quotes: `paragraph, quote ->> '$.spans[0][0]' as starts, quote ->> '$.spans[0][1]' as ends`,
  paragraphs: 'number as paragraph, starts, ends',
} as const;

/** The other articles with the statements or paragraphs shown, by the row shown; earliest article first. */
export async function findRepeated(
  sql: Kysely<Tables>,
  table: keyof typeof PLACES,
  shown: readonly { readonly id: number }[],
  scope: Scope,
): Promise<ReadonlyMap<number, readonly Source[]>> {
  const ids = JSON.stringify(shown.map(({ id }) => id));
  const found = await raw<Row>`
    select repeats, articles.head, ${raw.raw(PLACES[table])}
    from ${raw.table(table)} join articles on articles.id = ${raw.table(table)}.article
    where repeats in (select value from json_each(${ids})) and repeats is not null and ${isKnown(table, scope)}
    order by articles.published, articles.seen_at, articles.id`.execute(sql);
  const groups = Map.groupBy(found.rows, ({ repeats }) => repeats);
  return new Map([...groups].map(([id, rows]) => [id, rows.map(toSource)]));
}

function toSource(row: Row): Source {
  const span: Span = [row.starts, row.ends];
  return toRowSource(row, span);
}
