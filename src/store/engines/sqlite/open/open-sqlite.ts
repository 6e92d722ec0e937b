import { DatabaseSync } from 'node:sqlite';
import { foldText } from '../../../../core/text/fold.ts';
import { toNameWords } from '../../../../core/text/names/name-words.ts';

/** How long opening waits for another process's write. It blocks, but no one is waiting for an answer yet. */
const BUSY_TIMEOUT_MS = 10_000;
const WAL_TRIES = 50;
const WAL_PAUSE_MS = 20;
const BUSY = 5;

/** Opens a database file (or ':memory:') so that several processes can work on it. Throws as SQLite does. */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  try {
    switchToWal(database);
    // FULL: a post marked as being sent stays marked if the machine loses power.
    database.exec('PRAGMA synchronous = FULL');
    addFolding(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** For migrations: fold and split names in the same way as the rest of the code. */
export function addFolding(database: DatabaseSync): void {
  const deterministic = { deterministic: true } as const;
  database.function('fold_text', deterministic, (text) => foldText(String(text)));
  database.function('fold_words', deterministic, (text) => JSON.stringify(toNameWords(String(text))));
}

/** Switching needs exclusive access, and SQLite does not wait for that as it does for a write. */
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
