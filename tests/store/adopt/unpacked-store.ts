import { deflateRawSync } from 'node:zlib';
import { type Kysely, Kysely as KyselyClient, sql as raw } from 'kysely';
import { unpackArticleText } from '../../../src/store/articles/pack/pack-article-text.ts';
import { unpackFindings } from '../../../src/store/articles/pack/pack-findings.ts';
import { unpackSketch } from '../../../src/store/articles/pack/pack-sketch.ts';
import { engineOf } from '../../../src/store/engines/engine-of.ts';
import { createPool } from '../../../src/store/engines/postgres/connect/create-pool.ts';
import { toPostgresDialect } from '../../../src/store/engines/postgres/dialect.ts';
import { createFaultMemory } from '../../../src/store/engines/postgres/fault-memory.ts';
import { migrateDatabase } from '../../../src/store/engines/postgres/migrate-database.ts';
import { POSTGRES_MIGRATIONS } from '../../../src/store/engines/postgres/migrations.ts';
import { createPostgresEngine } from '../../../src/store/engines/postgres/postgres-engine.ts';
import { createConnection } from '../../../src/store/engines/sqlite/connection.ts';
import { toDialect } from '../../../src/store/engines/sqlite/dialect.ts';
import { migrate } from '../../../src/store/engines/sqlite/migrate.ts';
import { SQLITE_MIGRATIONS } from '../../../src/store/engines/sqlite/migrations.ts';
import { openSqlite } from '../../../src/store/engines/sqlite/open/open-sqlite.ts';
import { MOVED_TABLES } from '../../../src/store/move/moved-tables.ts';
import { type AnyRow, readTable } from '../../../src/store/move/read-table.ts';
import { openEngine, type StoreParts } from '../../../src/store/open/open-engine.ts';
import type { Tables } from '../../../src/store/tables.ts';

/** The last schema in which articles were not packed. */
const UNPACKED = 15;

/** Writes what is in a store into an empty place as the release before wrote it. */
export async function writeUnpacked(from: StoreParts, to: StoreParts): Promise<void> {
  const source = await openEngine(from);
  const target = await openUnpacked(to);
  await target.deleteFrom('workspaces').execute();
  for (const table of MOVED_TABLES) {
    if (!(await isThere(target, table.table))) continue;
    for await (const rows of readTable(source.questions, table))
      for (const row of rows) await insert(target, table.table, (EARLIER[table.table] ?? same)(row));
    const { numbered } = table;
    if (numbered === undefined) continue;
    const column = { table: table.table, column: numbered };
    const last = await engineOf(source.sql).lastNumber(source.sql, column);
    await target.transaction().execute((sql) => engineOf(sql).numberAfter(sql, column, last));
  }
  await Promise.all([source.close(), target.destroy()]);
}

/** What a row was in the release before. */
const EARLIER: Readonly<Record<string, (row: AnyRow) => AnyRow>> = {
  articles: toUnpacked,
  quotes: ({ voice: _voice, words_hash: _hash, ...row }) => row,
  sights: ({ weak: _weak, published_at: _at, rank: _rank, ...row }) => row,
  repeats: ({ rank: _, ...row }) => row,
  subscriptions: ({ choice: _, ...row }) => row,
};

const same = (row: AnyRow) => row;

async function openUnpacked({ file, url }: StoreParts): Promise<Kysely<Tables>> {
  if (url) {
    const pool = createPool({ url, isForReading: false });
    const dialect = toPostgresDialect(pool, createFaultMemory('test'), createPostgresEngine('test'));
    const sql = new KyselyClient<Tables>({ dialect });
    await migrateDatabase(
      sql,
      POSTGRES_MIGRATIONS.filter(({ number }) => number <= UNPACKED),
      'test',
    );
    return sql;
  }
  const database = openSqlite(file);
  migrate(
    database,
    SQLITE_MIGRATIONS.filter(({ number }) => number <= UNPACKED),
  );
  return new KyselyClient<Tables>({ dialect: toDialect(createConnection(file, database)) });
}

async function isThere(sql: Kysely<Tables>, table: string): Promise<boolean> {
  try {
    await raw`select 1 from ${raw.table(table)} limit 1`.execute(sql);
    return true;
  } catch {
    return false;
  }
}

async function insert(sql: Kysely<Tables>, table: string, row: AnyRow): Promise<void> {
  const columns = Object.keys(row);
  await raw`insert into ${raw.table(table)} (${raw.join(columns.map((column) => raw.ref(column)))})
    values (${raw.join(columns.map((column) => row[column]))})`.execute(sql);
}

function toUnpacked({ contribution: _, ...row }: AnyRow): AnyRow {
  const text = unpackArticleText(toBytes(row.text));
  const findings = unpackFindings(toBytes(row.findings), text);
  const sketch = unpackSketch(toBytes(row.sketch));
  return {
    ...row,
    text,
    findings: deflateRawSync(findings).toString('base64'),
    sketch: sketch.map((hash, at) => (hash - (sketch[at - 1] ?? 0)).toString(36)).join(' '),
  };
}

function toBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new Error('the column is not packed');
}
