import { Kysely } from 'kysely';
import { StoreError } from '../../../../core/errors.ts';
import { createHealth, type FaultRecord } from '../../../health/create-health.ts';
import type { Tables } from '../../../tables.ts';
import type { OpenedEngine } from '../../opened-engine.ts';
import { toDialect, toReadingDialect } from '../dialect.ts';
import { migrate } from '../migrate.ts';
import { SQLITE_MIGRATIONS } from '../migrations.ts';
import { type OpenedFiles, openFiles, type Schema } from './open-files.ts';

const SCHEMA: Schema = {
  version: SQLITE_MIGRATIONS.at(-1)?.number ?? 0,
  prepare: (database) => migrate(database, SQLITE_MIGRATIONS),
};

/**
 * Opens a SQLite file (':memory:' for one that is gone when the process ends) and migrates its schema. If the disk is full
 * or the file read-only, it can be read, and is written again once that is possible. `isInspected`: every page is checked.
 * Throws a StoreError or a UserError if it cannot be opened at all.
 */
export function openSqliteEngine(file: string, isInspected: boolean): OpenedEngine {
  const opened = openFiles(file, SCHEMA);
  if (isInspected) inspectOrClose(opened);
  const sql = new Kysely<Tables>({ dialect: toDialect(opened.writing) });
  const isShared = opened.reading === opened.writing;
  const questions = isShared ? sql : new Kysely<Tables>({ dialect: toReadingDialect(opened.reading) });
  return {
    sql,
    questions,
    health: createHealth(sql, toFaultRecord(opened, sql)),
    // Processes that share a file find what others wrote when they look for work.
    listen: () => () => {},
    async close() {
      await Promise.all([sql.destroy(), questions.destroy()]);
      opened.close();
    },
  };
}

function toFaultRecord(opened: OpenedFiles, sql: Kysely<Tables>): FaultRecord {
  const { writing, reading } = opened;
  let standIn = opened.problem;
  return {
    problem: () => standIn ?? writing.problem() ?? reading.problem(),
    forgive() {
      writing.forgive();
      reading.forgive();
    },
    async reopen() {
      if (standIn === null) return false;
      try {
        // No one else uses the connection in the meantime.
        await sql.connection().execute(async () => opened.reopen());
        standIn = null;
      } catch (error) {
        if (error instanceof StoreError) standIn = error;
        throw error;
      }
      return true;
    },
  };
}

function inspectOrClose({ reading, close }: OpenedFiles): void {
  try {
    reading.inspect();
  } catch (error) {
    close();
    throw error;
  }
}
