import { type DatabaseConnection, type Dialect, type Driver, SqliteDialect } from 'kysely';
import { StoreError } from '../../../core/errors.ts';
import { withEngine } from '../engine-of.ts';
import type { SqliteConnection } from './connection.ts';
import { sqliteEngine } from './sqlite-engine.ts';

/** How often a statement is tried if the file is locked: each attempt waits 50 ms itself, so ten seconds in all. */
const TRIES = 140;
const PAUSE_MS = 20;

/** Kysely over node:sqlite for reading and answering: the statements are short, so nothing is yielded between them. */
export function toReadingDialect(connection: SqliteConnection): Dialect {
  return withDriver(connection, (driver) => waitingForLocks(driver, connection));
}

/**
 * Kysely over node:sqlite for everything else. SQLite is synchronous, so many writers at once would block messages and
 * commands; therefore each statement or transaction is followed by a turn of the event loop.
 */
export function toDialect(connection: SqliteConnection): Dialect {
  return withDriver(connection, (driver) => givingWay(waitingForLocks(driver, connection)));
}

function withDriver(database: SqliteConnection, wrap: (driver: Driver) => Driver): Dialect {
  const dialect = new SqliteDialect({ database });
  return {
    createAdapter: () => withEngine(dialect.createAdapter(), sqliteEngine),
    createDriver: () => wrap(dialect.createDriver()),
    createIntrospector: (sql) => dialect.createIntrospector(sql),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

function givingWay(driver: Driver): Driver {
  return {
    ...driver,
    async releaseConnection(connection, options) {
      await new Promise<void>((resolve) => void setImmediate(resolve));
      await driver.releaseConnection(connection, options);
    },
  };
}

/** SQLite's own waiting blocks the whole process; waiting here lets other work go on while another program writes. */
function waitingForLocks(driver: Driver, database: SqliteConnection): Driver {
  let isWithin = false;
  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => waiting(await driver.acquireConnection(options), database, () => isWithin),
    async beginTransaction(connection, settings) {
      await driver.beginTransaction(connection, settings);
      isWithin = true;
    },
    async commitTransaction(connection) {
      await driver.commitTransaction(connection);
      isWithin = false;
    },
    async rollbackTransaction(connection) {
      isWithin = false;
      // After errors such as a full disk, SQLite has already rolled back; another rollback would hide the first error.
      if (database.isInTransaction()) await driver.rollbackTransaction(connection);
    },
    releaseConnection: (connection, options) => driver.releaseConnection(connection, options),
    destroy: (options) => driver.destroy(options),
  };
}

function waiting(
  connection: DatabaseConnection,
  database: SqliteConnection,
  isWithin: () => boolean,
): DatabaseConnection {
  return {
    streamQuery: (query, size) => connection.streamQuery(query, size),
    async executeQuery(query, options) {
      for (let tries = 1; ; tries++)
        try {
          // If SQLite has ended the transaction, later statements would be saved although the earlier ones were not.
          if (isWithin() && !database.isInTransaction())
            throw database.problem() ?? new Error('the transaction is over');
          return await connection.executeQuery(query, options);
        } catch (error) {
          const isLocked = error instanceof StoreError && error.fault === 'locked';
          if (!isLocked || isWithin() || tries === TRIES) throw error;
          await new Promise<void>((resolve) => void setTimeout(resolve, PAUSE_MS));
        }
    },
  };
}
