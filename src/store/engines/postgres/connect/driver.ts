import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely';
import type pg from 'pg';
import type { FaultMemory } from '../fault-memory.ts';
import { createStatementNames } from '../statement-names.ts';
import { isConnectionLost } from '../to-database-error.ts';
import { CONNECTIONS } from './create-pool.ts';
import { createWaitingLine } from './waiting-line.ts';

type Held = { readonly client: pg.PoolClient; isLost: boolean };

const CHANGING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** Kysely over a pool of connections. What the database does not allow is a StoreError, and is remembered. */
export function createPostgresDriver(pool: pg.Pool, faults: FaultMemory): Driver {
  const held = new WeakMap<DatabaseConnection, Held>();
  const nameOf = createStatementNames();
  const line = createWaitingLine(CONNECTIONS);

  async function connect(): Promise<pg.PoolClient> {
    try {
      return await pool.connect();
    } catch (error) {
      line.leave();
      throw faults.note(error);
    }
  }

  async function run(of: Held, { sql, parameters }: CompiledQuery): Promise<pg.QueryResult> {
    try {
      const values = parameters.map(toValue);
      // Without values, several statements may be sent at once, which have no name.
      const name = values.length > 0 ? nameOf(sql) : undefined;
      return await of.client.query({ text: sql, values, ...(name === undefined ? {} : { name }) });
    } catch (error) {
      const failure = faults.note(error);
      of.isLost ||= isConnectionLost(failure);
      throw failure;
    }
  }

  return {
    async init() {},
    async acquireConnection() {
      await line.enter();
      const own: Held = { client: await connect(), isLost: false };
      const connection = {
        executeQuery: async <R>(query: CompiledQuery) => toResult<R>(await run(own, query)),
        streamQuery() {
          throw new Error('the store reads in pages');
        },
      };
      held.set(connection, own);
      return connection;
    },
    async beginTransaction(connection) {
      await connection.executeQuery(CompiledQuery.raw('begin'));
    },
    async commitTransaction(connection) {
      const own = held.get(connection);
      if (!own) return;
      // If a statement failed and that was ignored, the database undoes everything, and says so only here.
      const { command } = await run(own, CompiledQuery.raw('commit'));
      if (command === 'ROLLBACK') throw new Error('the transaction was undone');
    },
    async rollbackTransaction(connection) {
      const own = held.get(connection);
      // The database undoes what a lost connection did; trying to would hide the first error.
      if (!own || own.isLost) return;
      await run(own, CompiledQuery.raw('rollback')).catch(() => {
        own.isLost = true;
      });
    },
    async releaseConnection(connection) {
      const own = held.get(connection);
      own?.client.release(own.isLost);
      line.leave();
    },
    destroy: () => pool.end(),
  };
}

function toResult<R>({ command, rowCount, rows }: pg.QueryResult): QueryResult<R> {
  if (!CHANGING.has(command)) return { rows: rows ?? [] };
  return { rows: rows ?? [], numAffectedRows: BigInt(rowCount ?? 0) };
}

/** PostgreSQL holds no NUL; the character that stands in for it keeps every other one in its place. */
function toValue(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
  return Array.isArray(value) ? value.map(toValue) : value;
}
