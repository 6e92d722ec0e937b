import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/open/open-store.ts';
import { findMemoryFolder } from '../../postgres/memory-folder.ts';
import { type Server, startServer } from '../../postgres/start-server.ts';
import { NOTHING, SEEN, sampleArticle } from '../sample.ts';

const PROGRAM = join(import.meta.dirname, '../../../src/cli.ts');
const ALL = { story: null, asOf: null };

let folder: string;
let server: Server;
beforeEach(async () => {
  folder = mkdtempSync(join(findMemoryFolder(), 'dateline-postgres-'));
  // What is committed is written at once, as on a real server.
  server = await startServer(folder, { synchronous_commit: 'on' });
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a server that crashes and comes back: nothing is lost, nothing is half there, and the desk goes on', async () => {
  const store = await openStore({ file: '', url: server.url });
  const save = (id: string) => store.articles.save(sampleArticle({ id }), NOTHING, 'data', SEEN);
  await save('before');
  const heard: string[] = [];
  store.listen((what) => heard.push(what));

  const during = Array.from({ length: 20 }, (_, at) => save(`during-${at}`));
  const settled = Promise.allSettled(during);
  await during[0];
  await server.crash();
  const saved = (await settled).flatMap(({ status }, at) => (status === 'fulfilled' ? [`during-${at}`] : []));
  await expect(save('after')).rejects.toMatchObject({ fault: 'disconnected' });
  await expect(store.articles.heads(ALL)).rejects.toMatchObject({ fault: 'disconnected' });
  expect(store.health()).toMatchObject({ canWrite: false, problem: { fault: 'disconnected' } });
  expect((await store.check()).problem?.message).toContain('the database does not answer');

  await server.rise();
  await expect.poll(() => store.check(), { timeout: 30_000 }).toEqual({ canWrite: true, problem: null });
  // Of what was being written, all that was confirmed is there; and what is there is there whole.
  const ids = await store.articles.ids('data');
  expect(ids).toEqual(expect.arrayContaining(['before', ...saved]));
  const found = await store.articles.search({ ...ALL, words: 'harbour', limit: 50, offset: 0 });
  expect((await store.articles.heads(ALL)).length).toBe(ids.length);
  expect(found.total).toBeGreaterThan(0);
  expect((await store.articles.overview(ALL)).total).toBe(ids.length);
  expect((await save('after')).what).toBe('new');
  // Whoever listened hears that anything may have changed.
  await expect.poll(() => heard, { timeout: 30_000 }).toContain('articles');
  await store.close();
});

test('a desk that starts before its database says what is missing, waits and opens', async () => {
  await server.crash();
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: { PATH: process.env.PATH, DATABASE_URL: server.url, DATELINE_DATA: folder, DATELINE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await expect.poll(() => said, { timeout: 60_000 }).toContain('the database does not answer');
  expect(said).toContain('Start PostgreSQL');
  await server.rise();
  await expect.poll(() => said, { timeout: 60_000 }).toContain('Dateline is open at');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
