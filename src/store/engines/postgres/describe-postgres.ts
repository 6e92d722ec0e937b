import { sql as raw } from 'kysely';
import type { Engine } from '../engine.ts';

type Row = { readonly version: string; readonly bytes: number };

export const describePostgres: Engine['describe'] = async (sql) => {
  const { rows } = await raw<Row>`
    select 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1) as version,
      pg_database_size(current_database()) as bytes`.execute(sql);
  return rows[0] ?? { version: 'PostgreSQL', bytes: 0 };
};
