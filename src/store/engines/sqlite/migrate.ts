import type { DatabaseSync } from 'node:sqlite';
import { UserError } from '../../../core/errors.ts';
import type { Migration } from '../../migrations/migration.ts';

/**
 * Migrates the schema. The write lock is taken before the version is read, so that if two processes open the file at once,
 * one migrates and the other finds it done. Throws a UserError for a file of a newer Dateline.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  // An up-to-date store needs no lock, and opens even if another program holds it or the disk is full.
  if (readVersion(database) === migrations.at(-1)?.number) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = readVersion(database);
    const known = migrations.at(-1)?.number ?? 0;
    if (version > known)
      throw new UserError(
        `The store has schema ${version}, but this Dateline supports only ${known}.`,
        'A newer Dateline wrote it. Update Dateline, or set DATELINE_STORE to another file.',
      );
    for (const { number, sql } of migrations.filter((step) => step.number > version)) {
      database.exec(sql);
      database.exec(`PRAGMA user_version = ${number}`);
    }
    database.exec('COMMIT');
  } catch (error) {
    // If the disk is full, SQLite has already rolled back, and another rollback would hide the cause.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function readVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}
