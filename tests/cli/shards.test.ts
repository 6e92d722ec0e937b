import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDiscordPeer, type Peer } from '../peers/discord/peer.ts';
import { newFolder } from './run-program.ts';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'src/cli.ts');

/** Only for what hangs. */
const PATIENT = { timeout: 100_000 };

type Running = {
  readonly child: ChildProcess;
  readonly data: string;
  logged(pattern: RegExp): Promise<RegExpExecArray>;
};

/** The real program with as many shards as the peer advises, on data of its own. */
function start(peer: Peer): Running {
  const folder = newFolder();
  const data = join(folder, 'data');
  cpSync(join(ROOT, 'data'), data, { recursive: true, filter: (path) => !path.includes('data/local') });
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: {
      ...process.env,
      DATELINE_STORE: join(folder, 'store.db'),
      DATELINE_DATA: data,
      DATELINE_PORT: '0',
      DISCORD_TOKEN: peer.token,
      DISCORD_API_URL: peer.apiUrl,
      DISCORD_SHARDS: 'auto',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let err = '';
  child.stderr?.on('data', (chunk) => (err += chunk));
  const logged = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (let found = pattern.exec(err); ; found = pattern.exec(err)) {
      if (found) return found;
      await new Promise((resolve) => child.stderr?.once('data', resolve));
    }
  };
  return { child, data, logged };
}

const startedAs = (shard: number) => new RegExp(`"shard":${shard},"pid":(\\d+),"msg":"Discord shard started"`);
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('two shards are two processes that share the guilds; one that dies is started again; all end together', async () => {
  const peer = await openDiscordPeer({ guilds: 4, shards: 2 });
  onTestFinished(() => peer.close());
  const { child, data, logged } = start(peer);
  const pids = await Promise.all([0, 1].map(async (shard) => Number((await logged(startedAs(shard)))[1])));
  expect(new Set([...pids, child.pid]).size).toBe(3);
  const guilds = [...peer.world.guilds.keys()];
  const registrations = () => peer.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
  await expect.poll(() => registrations().length, PATIENT).toBeGreaterThanOrEqual(1 + guilds.length);
  const ask = async (guild: string) =>
    (await peer.type({ line: '/quote kirby', guild })).messages.map(({ text }) => text);
  for (const guild of guilds) expect((await ask(guild)).join(), guild).toContain('7 statements');

  expect(registrations()).toHaveLength(new Set(registrations()).size);
  expect(registrations()).toHaveLength(1 + guilds.length);

  await writeFile(
    join(data, 'stories/tunnel.yaml'),
    'slug: tunnel\ntitle: The tunnel\ndescription: Works on it\nmatch:\n  any: [tunnel]\n',
  );
  for (const guild of guilds)
    while (!peer.commandNames(guild).includes('tunnel')) await new Promise((resolve) => setTimeout(resolve, 50));

  const again = peer.gateway.connectedAgain();
  process.kill(pids[1] ?? 0, 'SIGKILL');
  await again;
  const restarted = Number(
    (await logged(new RegExp(`"shard":1,"pid":(?!${pids[1]})(\\d+),"msg":"Discord shard started"`)))[1],
  );
  for (const guild of guilds) expect((await ask(guild)).join(), guild).toContain('7 statements');

  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  expect([pids[0] ?? 0, restarted].filter(isAlive)).toEqual([]);
});

test('shards whose manager is gone end by themselves', async () => {
  const peer = await openDiscordPeer({ guilds: 1, shards: 1 });
  onTestFinished(() => peer.close());
  const { child, logged } = start(peer);
  const pid = Number((await logged(startedAs(0)))[1]);
  child.kill('SIGKILL');
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isAlive(pid)).toBe(false);
});

test('a token that is refused starts no shard', async () => {
  const peer = await openDiscordPeer({ shards: 2 });
  onTestFinished(() => peer.close());
  const { logged } = start({ ...peer, token: 'wrong' });
  await logged(/could not connect to a chat/);
  expect(peer.gateway.counts.identified).toBe(0);
});
