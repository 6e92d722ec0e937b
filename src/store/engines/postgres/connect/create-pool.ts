import pg from 'pg';

/** Types by their numbers in PostgreSQL: https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat */
const BOOL = 16;
const INT8 = 20;
const NUMERIC = 1700;

const SECOND_MS = 1000;

/** Connections kept for reading, and as many for writing. */
export const CONNECTIONS = 6;

export type PoolParts = { readonly url: string; readonly isForReading: boolean };

/** A few connections to a database. Whatever hangs, on either side, ends after a while. */
export function createPool({ url, isForReading }: PoolParts): pg.Pool {
  const pool = new pg.Pool({
    ...toClientConfig(url),
    max: CONNECTIONS,
    idleTimeoutMillis: 30 * SECOND_MS,
    // Articles that are saved wait for those of other processes, a minute and longer if there are many.
    statement_timeout: (isForReading ? 30 : 120) * SECOND_MS,
    lock_timeout: 90 * SECOND_MS,
    idle_in_transaction_session_timeout: 60 * SECOND_MS,
    query_timeout: (isForReading ? 35 : 150) * SECOND_MS,
  });
  // The pool drops an idle connection that is lost, and a lost one that is in use says so at its next statement.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    // Compiling a plan takes longer than any question here.
    client.query('set jit = off').catch(() => {});
  });
  return pool;
}

/** How every connection is made: numbers come as numbers, and true and false as 1 and 0, as SQLite gives them. */
export function toClientConfig(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'dateline',
    connectionTimeoutMillis: 5 * SECOND_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10 * SECOND_MS,
    types: { getTypeParser },
  };
}

const getTypeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') => {
  if (type === INT8 || type === NUMERIC) return Number;
  if (type === BOOL) return (value: string) => (value === 't' ? 1 : 0);
  return format === 'binary' ? pg.types.getTypeParser(type, format) : pg.types.getTypeParser(type, 'text');
};
