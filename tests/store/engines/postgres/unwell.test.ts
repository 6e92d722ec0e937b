import { setTimeout as sleep } from 'node:timers/promises';
import { sql as raw } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engineOf } from '../../../../src/store/engines/engine-of.ts';
import type { OpenedEngine } from '../../../../src/store/engines/opened-engine.ts';
import { openPostgresEngine } from '../../../../src/store/engines/postgres/connect/open-postgres-engine.ts';
import { type FreshDatabase, freshDatabase } from '../../../postgres/fresh-database.ts';

let database: FreshDatabase;
let opened: OpenedEngine;
let admin: pg.Client;
beforeEach(async () => {
  database = await freshDatabase();
  opened = await openPostgresEngine(database.url);
  admin = new pg.Client(database.url);
  await admin.connect();
});
afterEach(async () => {
  await admin.end();
  await opened.close();
  await database.drop();
});

const write = (value: string) =>
  opened.sql
    .insertInto('marks')
    .values({ name: 'x', value })
    .onConflict((same) => same.column('name').doUpdateSet({ value }))
    .execute();

const countConnections = async () => {
  const { rows } = await admin.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where application_name = 'dateline' and datname = current_database()`,
  );
  return rows[0]?.count ?? 0;
};

const endConnections = () =>
  admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'dateline' and datname = current_database()`);

/** The server has ended them, and this process has read its farewells: an answer to `admin` may come just before those. */
async function allEnded(): Promise<void> {
  await until(async () => (await countConnections()) === 0);
  await sleep(50);
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await sleep(20);
}

test('idle connections that are ended are replaced', async () => {
  await Promise.all([write('a'), write('b')]);
  await endConnections();
  await allEnded();
  await write('c');
  expect(await opened.health.check()).toEqual({ canWrite: true, problem: null });
});

test('a whole store is read for as long as it takes, however long the other one is written in between', async () => {
  const show = async (sql: typeof opened.questions) => {
    const { rows } = await raw<{ value: string }>`
      select current_setting('idle_in_transaction_session_timeout') as value`.execute(sql);
    return rows[0]?.value;
  };
  await opened.questions.connection().execute(async (connection) => {
    await raw.raw(engineOf(connection).beginReading).execute(connection);
    expect(await show(connection)).toBe('0');
    await raw`rollback`.execute(connection);
    expect(await show(connection)).toBe('1min');
  });
});

test('a connection that is lost within a transaction: all of it is undone, and the desk comes back', async () => {
  await write('before');
  const failing = opened.sql.transaction().execute(async (transaction) => {
    await transaction.updateTable('marks').set({ value: 'within' }).execute();
    await endConnections();
    await transaction.updateTable('marks').set({ value: 'after' }).execute();
  });
  await expect(failing).rejects.toMatchObject({ fault: 'disconnected' });
  expect(opened.health.health()).toMatchObject({ canWrite: false, problem: { fault: 'disconnected' } });
  expect(await opened.sql.selectFrom('marks').select('value').execute()).toEqual([{ value: 'before' }]);
  expect(await opened.health.check()).toEqual({ canWrite: true, problem: null });
});

test('a database that becomes read-only is read, and written again once that is possible', async () => {
  await write('before');
  await admin.query(
    `do $$ begin execute format('alter database %I set default_transaction_read_only = on', current_database()); end $$`,
  );
  await endConnections();
  await allEnded();
  await expect(write('refused')).rejects.toMatchObject({ fault: 'read-only' });
  expect(opened.health.health().canWrite).toBe(false);
  expect(await opened.questions.selectFrom('marks').select('value').execute()).toEqual([{ value: 'before' }]);
  expect((await opened.health.check()).problem).toMatchObject({ fault: 'read-only' });
  const second = await openPostgresEngine(database.url);
  expect((await second.health.check()).problem).toMatchObject({ fault: 'read-only' });
  await second.close();

  await admin.query('set default_transaction_read_only = off');
  await admin.query(
    `do $$ begin execute format('alter database %I reset default_transaction_read_only', current_database()); end $$`,
  );
  await endConnections();
  await allEnded();
  expect(await opened.health.check()).toEqual({ canWrite: true, problem: null });
  await write('after');
});

test('whatever fails, connections are given back and none is left at the end', async () => {
  const failures = Array.from({ length: 60 }, (_, index) =>
    opened.sql.transaction().execute(async (transaction) => {
      if (index % 3 === 0) throw new Error('no');
      await raw`select ${index} / 0`.execute(transaction);
    }),
  );
  for (const result of await Promise.allSettled(failures)) expect(result.status).toBe('rejected');
  await write('works');
  const second = await openPostgresEngine(database.url);
  await second.sql.selectFrom('marks').selectAll().execute();
  await second.close();
  await opened.close();
  await allEnded();
  opened = await openPostgresEngine(database.url);
});

test('a statement that fails within a transaction cannot be ignored', async () => {
  const ignoring = opened.sql.transaction().execute(async (transaction) => {
    await transaction.insertInto('marks').values({ name: 'y', value: '' }).execute();
    await raw`select 1 / 0`.execute(transaction).catch(() => {});
  });
  await expect(ignoring).rejects.toThrow('the transaction was undone');
  expect(await opened.sql.selectFrom('marks').selectAll().execute()).toEqual([]);
});

test('two processes that save: the second waits for the first', async () => {
  const second = await openPostgresEngine(database.url);
  const order: string[] = [];
  const { promise: isLocked, resolve: locked } = Promise.withResolvers<void>();
  const first = opened.sql.transaction().execute(async (transaction) => {
    await engineOf(transaction).lockSaves(transaction, 1);
    locked();
    await sleep(100);
    order.push('first');
  });
  await isLocked;
  await second.sql.transaction().execute(async (transaction) => {
    await engineOf(transaction).lockSaves(transaction, 1);
    order.push('second');
  });
  await first;
  await second.close();
  expect(order).toEqual(['first', 'second']);
});

test('rows that another process is claiming are skipped', async () => {
  await opened.sql
    .insertInto('marks')
    .values([
      { name: 'a', value: '' },
      { name: 'b', value: '' },
    ])
    .execute();
  const claim = raw<{ name: string }>`select name from marks order by name limit 1 ${engineOf(opened.sql).skipLocked}`;
  await opened.sql.transaction().execute(async (transaction) => {
    expect((await claim.execute(transaction)).rows).toEqual([{ name: 'a' }]);
    expect((await claim.execute(opened.sql)).rows).toEqual([{ name: 'b' }]);
  });
});

test('changes are heard by other processes, also after the connection was lost', async () => {
  const second = await openPostgresEngine(database.url);
  const heard: string[] = [];
  const heardHere: string[] = [];
  const stop = second.listen((what) => heard.push(what));
  opened.listen((what) => heardHere.push(what));
  await until(async () => {
    await engineOf(opened.sql).notify(opened.sql, 'stories');
    await sleep(20);
    return heard.includes('stories');
  });
  expect(heardHere).toEqual([]);

  await endConnections();
  await until(() => heard.includes('outbox'));
  heard.length = 0;
  const undone = opened.sql.transaction().execute(async (transaction) => {
    await engineOf(transaction).notify(transaction, 'undone');
    throw new Error('no');
  });
  await expect(undone).rejects.toThrow('no');
  await until(async () => {
    await engineOf(opened.sql).notify(opened.sql, 'articles');
    await sleep(20);
    return heard.includes('articles');
  });
  expect(heard).not.toContain('undone');
  stop();
  await second.close();
});
