import { type Kysely, sql as raw, type Transaction } from 'kysely';
import { StoreError, UserError } from '../../../core/errors.ts';
import type { Migration } from '../../migrations/migration.ts';
import type { Tables } from '../../tables.ts';
import { needTrigrams } from './connect/need-trigrams.ts';

/** Any fixed number: the lock of the transactions that change the schema. */
const SCHEMA_LOCK = 1_145_128_262;

/**
 * Migrates the schema in one transaction. If two processes open the database at once, one migrates and the other finds it
 * done. Throws a UserError for a database of a newer Dateline or another program, or one where it may not create tables.
 */
export async function migrateDatabase(
  sql: Kysely<Tables>,
  migrations: readonly Migration[],
  database: string,
): Promise<void> {
  const known = migrations.at(-1)?.number ?? 0;
  // An up-to-date database can also be opened while it is read-only.
  if ((await readVersion(sql)) === known) return;
  try {
    await sql.transaction().execute(async (transaction) => {
      await raw`set local statement_timeout = 0`.execute(transaction);
      await raw`set local lock_timeout = '120s'`.execute(transaction);
      await raw`select pg_advisory_xact_lock(${SCHEMA_LOCK}::bigint)`.execute(transaction);
      await applyMissing(transaction, migrations, database);
    });
  } catch (error) {
    throw isForbidden(error) ? refuseTables(database) : error;
  }
}

async function applyMissing(
  sql: Transaction<Tables>,
  migrations: readonly Migration[],
  database: string,
): Promise<void> {
  const version = await readVersion(sql);
  const known = migrations.at(-1)?.number ?? 0;
  if (version > known)
    throw new UserError(
      `The store has schema ${version}, but this Dateline supports only ${known}.`,
      'A newer Dateline wrote it. Update Dateline, or set DATABASE_URL to another database.',
    );
  if (version === 0) await prepareEmpty(sql, database);
  for (const { number, sql: step } of migrations.filter((migration) => migration.number > version)) {
    await raw.raw(step).execute(sql);
    await raw`update dateline_schema set version = ${number}`.execute(sql);
  }
}

async function prepareEmpty(sql: Transaction<Tables>, database: string): Promise<void> {
  const { rows } = await raw<{ taken: string }>`
    select tablename as taken from pg_tables
    where schemaname = current_schema() and tablename in ('articles', 'stories', 'feeds', 'outbox')`.execute(sql);
  if (rows[0])
    throw new UserError(
      `The database ${database} has a table “${rows[0].taken}” of another program.`,
      'Set DATABASE_URL to a database of its own for Dateline. Dateline does not change this one.',
    );
  await needTrigrams(sql, database);
  await raw.raw('create table dateline_schema (version bigint not null)').execute(sql);
  await raw`insert into dateline_schema (version) values (0)`.execute(sql);
}

/** 0 in a database without a store. */
async function readVersion(sql: Kysely<Tables>): Promise<number> {
  const { rows } = await raw<{ isThere: number }>`
    select to_regclass('dateline_schema') is not null as "isThere"`.execute(sql);
  if (rows[0]?.isThere !== 1) return 0;
  const found = await raw<{ version: number }>`select version from dateline_schema`.execute(sql);
  return found.rows[0]?.version ?? 0;
}

/** insufficient_privilege */
function isForbidden(error: unknown): boolean {
  const { cause } = error instanceof StoreError ? error : {};
  return cause instanceof Error && 'code' in cause && cause.code === '42501';
}

function refuseTables(database: string): UserError {
  return new UserError(
    `Dateline may not create its tables in the database ${database}.`,
    'Make the user of DATABASE_URL the owner of the database, or let it create tables: GRANT CREATE ON SCHEMA public TO …',
  );
}
