import { statSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { StoreError } from '../../../core/errors.ts';
import { createStoreError } from '../create-store-error.ts';
import { inspectTables } from './inspect-tables.ts';
import { toStoreError } from './to-store-error.ts';

/** A database as Kysely uses it. If its file does not allow something, that is a StoreError and is recorded. */
export type SqliteConnection = SqliteDatabase & {
  readonly file: string;
  /** The last thing the file did not allow, until that is cleared; or that the file was moved. */
  problem(): StoreError | null;
  forgive(): void;
  /** Whether SQLite has an open transaction: some errors make SQLite end it. */
  isInTransaction(): boolean;
  /** Checks every page. Throws a StoreError if one is damaged. */
  inspect(): void;
  /** Closes the open database and uses another instead. Not within a transaction. */
  exchange(next: DatabaseSync): void;
};

/** The ones prepared longest ago go first. */
const KEPT_STATEMENTS = 400;
const WRITES = /^\s*(?:insert|update|delete|replace|begin|with)\b/i;

export function createConnection(file: string, first: DatabaseSync): SqliteConnection {
  const kept = new Map<string, SqliteStatement>();
  let database = first;
  let problem: StoreError | null = null;
  let identity = identify(file);

  function guarded<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      const failure = toStoreError(error, file);
      if (failure instanceof StoreError) problem = failure;
      throw failure;
    }
  }

  const noticeMove = () => (identity === identify(file) ? null : createStoreError('missing', file));

  /** SQLite keeps writing to a deleted file, and all of that would be lost when the process ends. Asked once a transaction. */
  function expectInPlace(sql: string): void {
    const move = !database.isTransaction && WRITES.test(sql) ? noticeMove() : null;
    if (move === null) return;
    problem = move;
    throw move;
  }

  function prepare(sql: string): SqliteStatement {
    const known = kept.get(sql);
    if (known) return known;
    // Every transaction here writes; one that begins as a reader can be rejected when it starts to write.
    const statement = guarded(() => database.prepare(sql === 'begin' ? 'begin immediate' : sql));
    const made = toKyselyStatement(statement, guarded);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest);
    kept.set(sql, made);
    return made;
  }

  return {
    file,
    problem: () => problem ?? noticeMove(),
    forgive() {
      problem = null;
    },
    isInTransaction: () => database.isTransaction,
    inspect: () => guarded(() => inspectTables(database)),
    exchange(next) {
      kept.clear();
      if (database.isOpen) database.close();
      database = next;
      identity = identify(file);
    },
    close() {
      if (database.isOpen) database.close();
    },
    prepare(sql) {
      expectInPlace(sql);
      return prepare(sql);
    },
  };
}

/** Identifies the file at a path; '' if there is none, as for a store in memory. */
function identify(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : '';
}

function toKyselyStatement(statement: StatementSync, guarded: <T>(run: () => T) => T): SqliteStatement {
  const reader = statement.columns().length > 0;
  // The full-text index numbers its own rows beyond what a number holds, and the last of them is reported.
  if (!reader) statement.setReadBigInts(true);
  return {
    reader,
    all: (values) => guarded(() => statement.all(...toInputs(values))),
    run: (values) => guarded(() => statement.run(...toInputs(values))),
    iterate: (values) => guarded(() => statement.iterate(...toInputs(values))),
  };
}

function toInputs(values: readonly unknown[]): SQLInputValue[] {
  return values as SQLInputValue[];
}
