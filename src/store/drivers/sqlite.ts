import { DatabaseSync } from 'node:sqlite';
import { foldText } from '../../core/text/fold.ts';
import { toNameWords } from '../../core/text/name-words.ts';

/** How long opening waits for another process's write; nobody is answered meanwhile, and nobody asked yet. */
const BUSY_TIMEOUT_MS = 10_000;
const WAL_TRIES = 50;
const WAL_PAUSE_MS = 20;
const BUSY = 5;

/** Opens a database file (or ':memory:') so that several processes can work on it. Throws as SQLite does. */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  try {
    switchToWal(database);
    // FULL: what was marked as being sent stays marked when the machine loses power.
    database.exec('PRAGMA synchronous = FULL');
    addFolding(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** For migrations: names folded and parted as everywhere else. */
export function addFolding(database: DatabaseSync): void {
  const deterministic = { deterministic: true } as const;
  database.function('fold_text', deterministic, (text) => foldText(String(text)));
  database.function('fold_words', deterministic, (text) => JSON.stringify(toNameWords(String(text))));
}

/** The switch needs the file for itself, and SQLite does not wait for it as it waits for a write. */
function switchToWal(database: DatabaseSync): void {
  for (let tries = 1; ; tries++) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (tries === WAL_TRIES || !isBusy(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAL_PAUSE_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY;
}
