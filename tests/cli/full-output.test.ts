import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newFolder } from './run-program.ts';

/** The program's door. */
const PROGRAM = join(import.meta.dirname, '../../src/cli.ts');
/** A file on a disk that is full; Linux has one. */
const FULL = '/dev/full';
if (!existsSync(FULL)) console.warn(`skipped: this machine has no ${FULL}`);

function spawnWith(args: readonly string[], output: 'pipe' | number, errors: 'pipe' | number) {
  const settings = { DATELINE_STORE: join(newFolder(), 'store.db'), DATELINE_PORT: '0', DATELINE_POLL: 'off' };
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', output, errors],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

function openFull(): number {
  const full = openSync(FULL, 'w');
  onTestFinished(() => closeSync(full));
  return full;
}

test.skipIf(!existsSync(FULL))('a desk whose log cannot be written serves on', async () => {
  const child = spawnWith(['start'], 'pipe', openFull());
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      const [, found] = /open at (\S+)/.exec(out) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('it ended')));
  });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test.skipIf(!existsSync(FULL))('an answer that cannot be printed shows in the exit code, without a stack', async () => {
  const child = spawnWith(['ask', '/status'], openFull(), 'pipe');
  let err = '';
  child.stderr?.on('data', (chunk) => (err += chunk));
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
  expect(err).not.toMatch(/^ +at /m);
});
