import { sql as raw } from 'kysely';
import type { Engine } from '../engine.ts';

type Row = { readonly version: string; readonly bytes: number };

export const describeSqlite: Engine['describe'] = async (sql) => {
  const { rows } = await raw<Row>`
    select 'SQLite ' || sqlite_version() as version, page_count * page_size as bytes
    from pragma_page_count, pragma_page_size`.execute(sql);
  return rows[0] ?? { version: 'SQLite', bytes: 0 };
};
