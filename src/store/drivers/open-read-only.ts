import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { addFolding } from './sqlite.ts';

/** A store of this version that cannot be written at the moment, to answer from; undefined where it cannot be read. */
export function openReadOnly(file: string, version: number): DatabaseSync | undefined {
  try {
    const database = new DatabaseSync(toAddress(file), { readOnly: true });
    if (Number(database.prepare('PRAGMA user_version').get()?.user_version) === version) {
      addFolding(database);
      return database;
    }
    database.close();
  } catch {
    // Why it cannot be written is said; that it cannot be read either says nothing more.
  }
  return undefined;
}

/**
 * To read a log that is written ahead needs files beside the store, which a full disk or a read-only folder does not
 * take. Where nothing stands in a log, SQLite is told that nobody writes, and needs none.
 */
function toAddress(file: string): URL {
  const address = pathToFileURL(file);
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (!log || log.size === 0) address.searchParams.set('immutable', '1');
  return address;
}
