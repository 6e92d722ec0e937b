import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../tables.ts';

const TABLES = { quote: 'quotes', paragraph: 'paragraphs' } as const;

/**
 * Whether a row of `quotes` or `paragraphs` repeats no earlier article of its report, as a workspace sees them; for a query
 * with the row of `sights` of which this is asked.
 */
export function isShown(kind: Tables['repeats']['kind'], workspace: number): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (
    select 1 from repeats
    where repeats.workspace = ${workspace} and repeats.kind = ${kind} and repeats.row = ${sql.ref(`${TABLES[kind]}.id`)}
      and repeats.rank = sights.rank
  )`;
}
