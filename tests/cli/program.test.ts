import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'src/cli.ts');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test.each(['--version', '-V'])('dateline %s says its version and nothing else', async (flag) => {
  expect(await runProgram([flag])).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

/** Runs the program with a Node that says it is an older one. */
function runAs(node: string, args: readonly string[]) {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } })`;
  const options = ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
  return spawnSync(process.execPath, [...options, PROGRAM, ...args], { encoding: 'utf8' });
}

test.each(['18.20.8', '20.20.2', '22.22.0', '25.9.0'])('Node %s is told in one line that it is too old', (node) => {
  for (const args of [['--version'], ['start'], []]) {
    const { status, stdout, stderr } = runAs(node, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^Dateline needs Node 26 or newer; this is Node ${node}\\..*npm ci.*\\n$`));
  }
});

test('a newer Node is let through', () => expect(runAs('27.0.0', ['--version']).stdout).toBe(`${version}\n`));

test('what an old Node is given to read is JavaScript with nothing newer in it than it knows', () => {
  const file = createRequire(import.meta.url).resolve(PROGRAM);
  expect(file).toMatch(/\.js$/);
  expect(readFileSync(file, 'utf8')).not.toMatch(/^import |\bawait\b|\bwith \{|\?\?=|\|\|=/m);
});

test('without a folder to keep it in, or with an empty name for one, compiled code is not left where the program is run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-cwd-'));
  try {
    for (const NODE_COMPILE_CACHE of ['', join(PROGRAM, 'index.js', 'no folder')]) {
      const options = { encoding: 'utf8', cwd: folder, env: { ...process.env, NODE_COMPILE_CACHE } } as const;
      const { status, stdout } = spawnSync(
        process.execPath,
        [createRequire(import.meta.url).resolve(PROGRAM), '--version'],
        options,
      );
      expect([status, stdout, readdirSync(folder)]).toEqual([0, `${version}\n`, []]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
