import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { newFolder, runProgram } from './run-program.ts';

const PATIENCE_MS = 20_000;
const PROGRAM = join(import.meta.dirname, '../../src/cli.ts');

/** The real program, until it says where it is open. */
async function start(
  environment: Record<string, string>,
): Promise<{ url: string; child: ChildProcess; err: () => string }> {
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: { ...process.env, DATELINE_STORE: join(newFolder(), 'store.db'), DATELINE_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stderr?.on('data', (chunk) => (err += chunk));
  const url = await new Promise<string>((resolve) => {
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const [, found] = /open at (\S+)/.exec(out) ?? [];
      if (found) resolve(found);
    });
  });
  return { url, child, err: () => err };
}

test('with no settings the desk is open in the browser and well, and ends when it is told to', async () => {
  const { url, child } = await start({});
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true });
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({
    ok: true,
    checks: { store: 'open', articles: '9' },
  });
  expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^dateline_stories 1$/m);
  child.kill('SIGTERM');
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
});

test('with Discord’s settings it is connected there too', async () => {
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  const { url } = await start({ DISCORD_TOKEN: peer.token, DISCORD_API_URL: peer.apiUrl });
  await expect.poll(() => peer.commandNames(peer.guild), { timeout: PATIENCE_MS }).toContain('syria');
  expect(peer.commandNames(null)).toContain('quote');
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: PATIENCE_MS }).toBe(200);
  const { messages } = await peer.type({ line: '/quote kirby' });
  expect(messages.map(({ text }) => text).join()).toContain('7 statements');
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toMatch(/^dateline_command_seconds_count\{platform="discord"\} 1$/m);
  expect(metrics).toMatch(/^dateline_chat_connection\{platform="discord",state="connected"\} 1$/m);
});

test('a chat that refuses the token leaves the desk open for the others', async () => {
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  const { url, err } = await start({ DISCORD_TOKEN: 'wrong-token', DISCORD_API_URL: peer.apiUrl });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await expect.poll(err, { timeout: PATIENCE_MS }).toContain('Could not connect to Discord');
  const ready = await fetch(`${url}/readyz`);
  const said = await ready.text();
  expect([ready.status, said]).toEqual([503, expect.stringMatching(/"discord":"refused since .*DISCORD_TOKEN/)]);
  for (const text of [err(), said]) expect(text).not.toContain('wrong-token');
});

test('a port that is taken is named', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { status, err } = await runProgram(['start'], { DATELINE_PORT: port });
  expect(status).toBe(2);
  expect(err).toContain(`Another program is using port ${port}.`);
});
