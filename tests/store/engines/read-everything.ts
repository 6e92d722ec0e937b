import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { StoreParts } from '../../../src/store/open/open-engine.ts';

export type RawRow = Readonly<Record<string, unknown>>;
export type RawTable = { readonly columns: readonly string[]; readonly rows: readonly RawRow[] };

/** Every table that a database has, as its own schema names them, with every row. */
export async function readEverything({ file, url }: StoreParts): Promise<ReadonlyMap<string, RawTable>> {
  return url ? readServer(url) : readFile(file);
}

/** Without the full-text index and its parts. */
function readFile(file: string): ReadonlyMap<string, RawTable> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database
      .prepare(
        `select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%'`,
      )
      .all();
    return new Map(
      tables.map(({ name }) => {
        const statement = database.prepare(`select * from "${String(name)}"`);
        statement.setReadBigInts(true);
        return [String(name), { columns: statement.columns().map((column) => column.name), rows: statement.all() }];
      }),
    );
  } finally {
    database.close();
  }
}

async function readServer(url: string): Promise<ReadonlyMap<string, RawTable>> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const read = new Map<string, RawTable>();
    for (const { name } of tables.rows) {
      const { fields, rows } = await client.query<RawRow>(`select * from "${name}"`);
      read.set(name, { columns: fields.map((field) => field.name), rows });
    }
    return read;
  } finally {
    await client.end();
  }
}
