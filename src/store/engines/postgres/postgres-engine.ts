import { sql as raw } from 'kysely';
import type { Engine } from '../engine.ts';
import { CHANGES } from './changes.ts';
import { describePostgres } from './describe-postgres.ts';
import { insertPostgresRows } from './insert-rows.ts';
import { nearPostgresNames } from './near-names.ts';
import { findLastGiven, setLastGiven } from './numbering.ts';
import { POSTGRES_WORDS } from './schema-words.ts';
import { postgresWordIndex } from './word-index.ts';

/** Any fixed number: the lock of the transactions that save articles. */
const SAVES_LOCK = 1_145_128_261;

/** PostgreSQL. `origin` names this process, so that it does not hear of its own changes. */
export function createPostgresEngine(origin: string): Engine {
  return {
    name: 'postgres',
    schema: POSTGRES_WORDS,
    texts: (values) => raw`(select unnest(${values}::text[]) as value)`,
    numbers: (values) => raw`(select unnest(${values}::bigint[]) as value)`,
    insertRows: insertPostgresRows,
    skipLocked: raw`for update skip locked`,
    words: postgresWordIndex,
    nearNames: nearPostgresNames,
    // One lock for all workspaces: they share the articles, and with a lock each, two saves could wait for each other.
    async lockSaves(sql) {
      await raw`select pg_advisory_xact_lock(${SAVES_LOCK}::bigint)`.execute(sql);
    },
    describe: describePostgres,
    // Between two reads of a whole store, the other one is written for longer than a transaction may otherwise be idle.
    beginReading: `begin isolation level repeatable read, read only; set local idle_in_transaction_session_timeout = 0`,
    lastNumber: findLastGiven,
    numberAfter: setLastGiven,
    async notify(sql, channel) {
      await raw`select pg_notify(${CHANGES}, ${`${origin} ${channel}`})`.execute(sql);
    },
  };
}
