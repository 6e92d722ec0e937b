import { accessSync, constants } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../core/errors.ts';
import { createConnection, type SqliteConnection } from './connection.ts';
import { openReadOnly } from './open-read-only.ts';
import { prepareFile, protectFile } from './prepare-file.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { openSqlite } from './sqlite.ts';
import { toStoreError } from './to-store-error.ts';

/** Longer waits are the dialect's, which lets others go on. */
const PATIENCE_MS = 50;
const READABLE = new Set<StoreError['fault']>(['full', 'read-only']);

export type OpenedFiles = {
  readonly writing: SqliteConnection;
  /** Questions have a connection of their own, so that they never stand in line behind what is being written. */
  readonly reading: SqliteConnection;
  /** Why the file is open for reading only; null where all is well. */
  readonly problem: StoreError | null;
  /** Opens it for writing after all. Throws a StoreError where that is not possible yet. */
  reopen(): void;
  close(): void;
};

/** `prepare` brings the schema up to date, or throws; `version` is what it brings it to. */
export type Schema = { readonly version: number; prepare(database: DatabaseSync): void };

/**
 * Opens a store to be written; one that cannot be written at the moment, but read, for reading only. Throws a
 * StoreError, or a UserError.
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

/** Throws where there is no store that may be written, before SQLite changes anything. */
function admit(file: string): void {
  prepareFile(file);
  // SQLite opens for reading, and says nothing, what it may not write.
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
