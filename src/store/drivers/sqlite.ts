import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Dialect, type Driver, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { foldText } from '../../core/text/fold.ts';
import { toNameWords } from '../../core/text/name-words.ts';

/** How long a process waits for another one's write. */
const BUSY_TIMEOUT_MS = 10_000;
const WAL_TRIES = 50;
const WAL_PAUSE_MS = 20;
const KEPT_STATEMENTS = 200;

/** Opens a database file (or ':memory:') so that several processes can work on it. */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  switchToWal(database);
  // FULL: what was marked as being sent stays marked when the machine loses power.
  database.exec('PRAGMA synchronous = FULL');
  addFolding(database);
  return database;
}

/** For migrations: names folded and parted as everywhere else. */
function addFolding(database: DatabaseSync): void {
  const deterministic = { deterministic: true } as const;
  database.function('fold_text', deterministic, (text) => foldText(String(text)));
  database.function('fold_words', deterministic, (text) => JSON.stringify(toNameWords(String(text))));
}

/** Kysely over node:sqlite, for what reads and answers: its statements are short, and nobody waits for a turn between them. */
export function toReadingDialect(database: DatabaseSync): Dialect {
  return new SqliteDialect({ database: toKyselyDatabase(database) });
}

/**
 * Kysely over node:sqlite, for all else. SQLite never waits, so many writers at once would go on and on while no message
 * is heard and no question answered: after each statement or transaction everybody else has a turn.
 */
export function toDialect(database: DatabaseSync): Dialect {
  const dialect = toReadingDialect(database);
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => givingWay(dialect.createDriver()),
    createIntrospector: (sql) => dialect.createIntrospector(sql),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

function givingWay(driver: Driver): Driver {
  return {
    init: (options) => driver.init(options),
    acquireConnection: (options) => driver.acquireConnection(options),
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    async releaseConnection(connection, options) {
      await new Promise<void>((resolve) => void setImmediate(resolve));
      await driver.releaseConnection(connection, options);
    },
    destroy: (options) => driver.destroy(options),
  };
}

/** The switch needs the file for itself, and SQLite does not wait for it as it waits for a write. */
function switchToWal(database: DatabaseSync): void {
  for (let tries = 1; ; tries++) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (tries === WAL_TRIES) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAL_PAUSE_MS);
    }
  }
}

function toKyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known) return known;
      // Every transaction here writes; one that begins as a reader may be refused when it comes to write.
      const statement = toKyselyStatement(database.prepare(sql === 'begin' ? 'begin immediate' : sql));
      if (kept.size < KEPT_STATEMENTS) kept.set(sql, statement);
      return statement;
    },
  };
}

function toKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...toInputs(values)),
    run: (values) => statement.run(...toInputs(values)),
    iterate: (values) => statement.iterate(...toInputs(values)),
  };
}

function toInputs(values: readonly unknown[]): SQLInputValue[] {
  return values as SQLInputValue[];
}
