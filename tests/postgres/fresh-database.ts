import { createHash } from 'node:crypto';
import pg from 'pg';
import { openPostgresEngine } from '../../src/store/engines/postgres/connect/open-postgres-engine.ts';
import { POSTGRES_MIGRATIONS } from '../../src/store/engines/postgres/migrations.ts';
import { emptyDatabase } from './empty-database.ts';
import { serverUrl } from './server-url.ts';

export type FreshDatabase = { readonly url: string; drop(): Promise<void> };

/** The schema never changes within a run, so it is made once and then copied. */
const TEMPLATE = `store_${createHash('sha1').update(JSON.stringify(POSTGRES_MIGRATIONS)).digest('hex').slice(0, 12)}`;
const TEMPLATE_LOCK = 1;

let template: Promise<string> | undefined;

/** Databases of this worker that were emptied: to empty one takes a fifth of the time of making one. */
const idle: FreshDatabase[] = [];

/** A database of its own, with the schema of a store; or without anything. */
export async function freshDatabase({ isEmpty = false } = {}): Promise<FreshDatabase> {
  if (isEmpty) return makeDatabase('template0');
  template ??= makeTemplate();
  const made = idle.pop() ?? (await makeDatabase(await template));
  return {
    url: made.url,
    async drop() {
      await emptyDatabase(made.url);
      idle.push(made);
    },
  };
}

async function makeDatabase(source: string): Promise<FreshDatabase> {
  const name = `test_${crypto.randomUUID().slice(0, 13).replace('-', '_')}`;
  await administer((client) => client.query(`create database ${name} template ${source}`));
  return {
    url: await urlOf(name),
    drop: () => administer(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

/** One worker makes it; the others wait. */
function makeTemplate(): Promise<string> {
  return administer(async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount === 0) {
      await client.query(`create database ${TEMPLATE}_new`);
      await (await openPostgresEngine(await urlOf(`${TEMPLATE}_new`))).close();
      await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
    }
    return TEMPLATE;
  });
}

async function urlOf(database: string): Promise<string> {
  const url = new URL(await serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

async function administer<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(await serverUrl());
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
