import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findPrograms } from './find-programs.ts';
import { findUnprivileged, openToOthers, type User } from './unprivileged.ts';

export type Server = {
  /** Of its database "postgres", as the user who may do everything. */
  readonly url: string;
  /** Ends it as a crash does; what was committed is there when it rises. */
  crash(): Promise<void>;
  rise(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
};

const USER = 'dateline';
/** A server that is thrown away need not survive a loss of power. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  dynamic_shared_memory_type: 'mmap',
  max_connections: '200',
  shared_buffers: '64MB',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  autovacuum_naptime: '5s',
};

/** Starts a PostgreSQL server of its own in a folder. Throws if it does not start: nothing goes on without it. */
export async function startServer(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  // Says whose it is, should this process be killed.
  writeFileSync(join(folder, 'run.pid'), String(process.pid));
  const user = findUnprivileged();
  if (user) chownSync(folder, user.uid, user.gid);
  const programs = user ? openToOthers(findPrograms(), folder) : findPrograms();
  const data = join(folder, 'data');
  const made = ['-D', data, '-U', USER, '--no-sync', '--auth=trust', '--encoding=UTF8', '--locale=C'];
  await finish(run(join(programs, 'bin/initdb'), made, user));
  const port = await findPort();
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const start = async () => {
    const server = run(join(programs, 'bin/postgres'), ['-D', data, '-p', String(port), ...flags], user);
    await waitUntilReady(server, data);
    return server;
  };
  let server = await start();
  return {
    url: `postgres://${USER}@127.0.0.1:${port}/postgres`,
    crash: () => end(server),
    async rise() {
      server = await start();
    },
    async stop() {
      await end(server);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** At once, without saying goodbye to anyone. */
async function end(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null && server.kill('SIGQUIT')) await gone;
}

function run(program: string, flags: readonly string[], user: User | null): ChildProcess {
  return spawn(program, flags, {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
    env: { PATH: process.env.PATH, TZ: 'UTC' },
  });
}

async function finish(child: ChildProcess): Promise<void> {
  const said = collect(child);
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  if (code !== 0) throw new Error(`PostgreSQL could not be set up: ${said()}`);
}

function collect(child: ChildProcess): () => string {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-10_000);
  });
  return () => said;
}

const PAUSE_MS = 20;
const TRIES = 1500;

/** Its own file says when it takes connections, whatever language it logs in. */
async function waitUntilReady(server: ChildProcess, data: string): Promise<void> {
  const said = collect(server);
  for (let tries = 0; tries < TRIES; tries++) {
    if (server.exitCode !== null) break;
    if (/^ready\s*$/m.test(readFileIfThere(join(data, 'postmaster.pid')))) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`PostgreSQL did not start: ${said()}`);
}

function readFileIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
