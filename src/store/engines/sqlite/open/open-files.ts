import { accessSync, constants } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../../../core/errors.ts';
import { createConnection, type SqliteConnection } from '../connection.ts';
import { toStoreError } from '../to-store-error.ts';
import { openReadOnly } from './open-read-only.ts';
import { openSqlite } from './open-sqlite.ts';
import { prepareFile, protectFile } from './prepare-file.ts';
import { refuseForeign } from './refuse-foreign.ts';

/** For longer waits the dialect retries, which lets other work go on. */
const PATIENCE_MS = 50;
const READABLE = new Set<StoreError['fault']>(['full', 'read-only']);

export type OpenedFiles = {
  readonly writing: SqliteConnection;
  /** Reads use a separate connection, so that they never queue behind a write. */
  readonly reading: SqliteConnection;
  /** Why the file is open read-only; null if it can be written. */
  readonly problem: StoreError | null;
  /** Tries to open it for writing. Throws a StoreError if that is not possible yet. */
  reopen(): void;
  close(): void;
};

/** `prepare` migrates the schema to `version`, or throws. */
export type Schema = { readonly version: number; prepare(database: DatabaseSync): void };

/**
 * Opens a store for writing, or read-only if it cannot be written at the moment. Throws a StoreError or a UserError.
 */
export function openFiles(file: string, schema: Schema): OpenedFiles {
  const [first, problem] = openSomehow(file, schema);
  const writing = createConnection(file, first[0]);
  const reading = file === ':memory:' ? writing : createConnection(file, first[1]);
  return {
    writing,
    reading,
    problem,
    reopen() {
      const [writer, reader] = openBoth(file, schema);
      writing.exchange(writer);
      if (reading !== writing) reading.exchange(reader);
    },
    close() {
      reading.close();
      writing.close();
    },
  };
}

/** Throws if there is no writable store, before SQLite changes anything. */
function admit(file: string): void {
  prepareFile(file);
  // SQLite silently opens a file that it may not write as read-only.
  accessSync(file, constants.W_OK);
  refuseForeign(file);
}

type Pair = readonly [DatabaseSync, DatabaseSync];

function openSomehow(file: string, schema: Schema): readonly [Pair, StoreError | null] {
  try {
    return [openBoth(file, schema), null];
  } catch (error) {
    if (!(error instanceof StoreError) || !READABLE.has(error.fault)) throw error;
    const [one, other] = [openReadOnly(file, schema.version), openReadOnly(file, schema.version)];
    if (!one || !other) throw error;
    return [[one, other], error];
  }
}

function openBoth(file: string, schema: Schema): Pair {
  const opened: DatabaseSync[] = [];
  try {
    if (file !== ':memory:') admit(file);
    const writer = openSqlite(file);
    opened.push(writer);
    schema.prepare(writer);
    const reader = file === ':memory:' ? writer : openSqlite(file);
    opened.push(reader);
    if (file !== ':memory:') protectFile(file);
    for (const database of opened) database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
    return [writer, reader];
  } catch (error) {
    for (const database of new Set(opened)) if (database.isOpen) database.close();
    throw toStoreError(error, file);
  }
}
