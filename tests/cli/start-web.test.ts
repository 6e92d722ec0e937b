import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder, runProgram } from './run-program.ts';

const PROGRAM = join(import.meta.dirname, '../../src/cli.ts');
const TOKEN = 'a-token-made-for-tests-0123456789';

test.each([
  [{ DATELINE_HOST: '0.0.0.0' }, 'DATELINE_HOST=0.0.0.0'],
  [{ DATELINE_URL: 'https://desk.example.org' }, 'DATELINE_URL=https://desk.example.org'],
])('with %o and no token it does not start, and says why and how in two lines', async (environment, why) => {
  const store = join(newFolder(), 'store.db');
  const settings = { DATELINE_PORT: '0', DATELINE_STORE: store, ...environment };
  const { status, out, err } = await runProgram(['start'], settings);
  expect([status, out]).toEqual([2, '']);
  const [first = '', second = '', ...more] = err.trim().split('\n');
  expect(first).toContain(why);
  expect(first).toContain('no DATELINE_WEB_TOKEN');
  expect(second).toContain('Set DATELINE_WEB_TOKEN');
  expect(more).toEqual([]);
  expect(existsSync(store)).toBe(false);
});

test('a token that is too short is refused, and not shown', async () => {
  const { status, err } = await runProgram(['start'], { DATELINE_WEB_TOKEN: 'short-secret' });
  expect(status).toBe(2);
  expect(err).toContain('DATELINE_WEB_TOKEN is too short');
  expect(err).not.toContain('short-secret');
});

test('with a token it is open to others, who are asked for it, and nothing it prints shows it', async () => {
  const store = join(newFolder(), 'store.db');
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: {
      ...process.env,
      DATELINE_STORE: store,
      DATELINE_PORT: '0',
      DATELINE_HOST: '0.0.0.0',
      DATELINE_URL: 'https://desk.example.org',
      DATELINE_WEB_TOKEN: TOKEN,
      DATELINE_LOG: 'debug',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  child.stderr.on('data', (chunk) => (printed += chunk));
  const port = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const [, found] = /open at http:\/\/0\.0\.0\.0:(\d+)/.exec(printed) ?? [];
      if (found) resolve(found);
    });
  });
  const url = `http://127.0.0.1:${port}`;
  const headers = { accept: 'application/json' };
  const body = new URLSearchParams({ text: '/who kirby' });
  expect((await fetch(`${url}/ask`, { method: 'POST', body, headers })).status).toBe(401);
  const signed = { ...headers, authorization: `Bearer ${TOKEN}` };
  expect(await (await fetch(`${url}/ask`, { method: 'POST', body, headers: signed })).json()).toMatchObject({
    title: 'John Kirby',
  });
  expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ ok: true });
  expect(printed).toContain('https://desk.example.org; sign in with DATELINE_WEB_TOKEN');
  expect(printed).not.toContain(TOKEN);
});

test.each([
  [{}, 0, /^✓ Web: open to this machine alone/m],
  [{ DATELINE_HOST: '0.0.0.0' }, 1, /^✗ Web: .*no DATELINE_WEB_TOKEN/m],
  [
    { DATELINE_URL: 'https://desk.example', DATELINE_WEB_TOKEN: TOKEN },
    0,
    /^✓ Web: open at https:\/\/desk\.example, this machine to anyone with DATELINE_WEB_TOKEN/m,
  ],
])('with %o doctor says what is open to whom', async (environment, expected, says) => {
  const { status, out } = await runProgram(['doctor'], environment);
  expect(status).toBe(expected);
  expect(out).toMatch(says);
  expect(out).not.toContain(TOKEN);
});
