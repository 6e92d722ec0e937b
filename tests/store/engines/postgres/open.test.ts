import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreError, UserError } from '../../../../src/core/errors.ts';
import { openPostgresEngine } from '../../../../src/store/engines/postgres/connect/open-postgres-engine.ts';
import { POSTGRES_MIGRATIONS } from '../../../../src/store/engines/postgres/migrations.ts';
import { type FreshDatabase, freshDatabase } from '../../../postgres/fresh-database.ts';

const NEWEST = POSTGRES_MIGRATIONS.at(-1)?.number;
const TABLES = `select count(*)::int as count from pg_tables where schemaname = 'public'`;

let database: FreshDatabase;
beforeEach(async () => {
  database = await freshDatabase({ isEmpty: true });
});
afterEach(() => database.drop());

async function query(text: string, url = database.url): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows ?? [];
  } finally {
    await client.end();
  }
}

/** The address with other parts. */
function withParts(parts: Partial<Pick<URL, 'username' | 'password' | 'port' | 'pathname'>>): string {
  return Object.assign(new URL(database.url), parts).href;
}

async function failureOf(url: string): Promise<UserError | StoreError> {
  const error = await openPostgresEngine(url).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error instanceof UserError || error instanceof StoreError) return error;
  throw new Error(`opened, or failed otherwise: ${error}`);
}

test('several processes open an empty database at once: one makes the schema', async () => {
  const opened = await Promise.all(Array.from({ length: 4 }, () => openPostgresEngine(database.url)));
  for (const { health, close } of opened) {
    expect(await health.check()).toEqual({ canWrite: true, problem: null });
    await close();
  }
  expect(await query('select version from dateline_schema')).toEqual([{ version: `${NEWEST}` }]);
  expect(await query('select name from workspaces')).toEqual([{ name: 'own' }]);
});

test('a database of a newer Dateline is refused and left as it is', async () => {
  await (await openPostgresEngine(database.url)).close();
  await query('update dateline_schema set version = 9999');
  const { message } = await failureOf(database.url);
  expect(message).toBe(`The store has schema 9999, but this Dateline supports only ${NEWEST}.`);
  expect(await query('select version from dateline_schema')).toEqual([{ version: '9999' }]);
});

test('a database with tables of another program is refused and left as it is', async () => {
  await query('create table articles (id text)');
  const { message, hint } = await failureOf(database.url);
  expect(message).toContain('has a table “articles” of another program');
  expect(hint).toContain('DATABASE_URL');
  expect(await query(TABLES)).toEqual([{ count: 1 }]);
});

test('tables of another program that have other names are no obstacle', async () => {
  await query('create table invoices (id text)');
  await (await openPostgresEngine(database.url)).close();
  expect(await query('select * from invoices')).toEqual([]);
});

test('a user who may not create tables is told what to do', async () => {
  await query(`create extension pg_trgm; drop role if exists dateline_guest; create role dateline_guest login`);
  const error = await failureOf(withParts({ username: 'dateline_guest' }));
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain('may not create its tables');
  expect(error.hint).toContain('GRANT CREATE');
});

test('a database without pg_trgm, which its user may not add', async () => {
  await query(`drop role if exists dateline_maker; create role dateline_maker login;
    grant create on schema public to dateline_maker`);
  const { message, hint } = await failureOf(withParts({ username: 'dateline_maker' }));
  expect(message).toContain('lacks the extension pg_trgm');
  expect(hint).toContain('CREATE EXTENSION pg_trgm');
  expect(await query(TABLES)).toEqual([{ count: 0 }]);
});

test('a database, a user or a server that is not there: what is wrong, without the password', async () => {
  const secret = { password: 'hunter2-hunter2' };
  const refused = [
    await failureOf(withParts({ ...secret, pathname: '/nowhere' })),
    await failureOf(withParts({ ...secret, username: 'nobody-here' })),
  ];
  for (const error of refused) expect(error).toMatchObject({ fault: 'refused' });
  const down = await failureOf(withParts({ ...secret, port: '1' }));
  expect(down).toMatchObject({ fault: 'disconnected' });
  expect(down.message).toBe(
    `The store postgres://127.0.0.1:1${new URL(database.url).pathname} cannot be used: the database does not answer.`,
  );
  for (const { message, hint } of [...refused, down]) expect(`${message} ${hint}`).not.toContain(secret.password);
});
