import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { addFolding } from './open-sqlite.ts';

/** Opens a store of this version that cannot be written at the moment; undefined if it cannot be read either. */
export function openReadOnly(file: string, version: number): DatabaseSync | undefined {
  try {
    const database = new DatabaseSync(toAddress(file), { readOnly: true });
    if (Number(database.prepare('PRAGMA user_version').get()?.user_version) === version) {
      addFolding(database);
      return database;
    }
    database.close();
  } catch {
    // The caller reports why it cannot be written; that it cannot be read adds nothing.
  }
  return undefined;
}

/**
 * Reading a write-ahead log needs files beside the store, which a full disk or a read-only folder does not allow. If the
 * log is empty, `immutable` tells SQLite that no one writes, so it needs none.
 */
function toAddress(file: string): URL {
  const address = pathToFileURL(file);
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (!log || log.size === 0) address.searchParams.set('immutable', '1');
  return address;
}
