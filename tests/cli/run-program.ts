import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Ran = { readonly status: number | null; readonly out: string; readonly err: string };

const PROGRAM = join(import.meta.dirname, '../../src/cli.ts');

/** A folder for one test's store. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dateline-'));
}

/** Runs the real program as a user would, with a store of its own. */
export function runProgram(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const store = join(newFolder(), 'store.db');
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, DATELINE_STORE: store, DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })));
}
