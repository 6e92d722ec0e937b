import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const SHARED = join(import.meta.dirname, '../../../shared');
const CLI = join(import.meta.dirname, '../../src/cli.ts');
const BIGGEST_OUTPUT = 1 << 30;

export type Prf = { readonly p: number; readonly r: number; readonly f1: number };
/** The last line of a scorer, as it prints it: which figures it has depends on the scorer. */
export type Scores = Prf & { readonly relaxed: Prf; readonly strict: Prf; readonly value: Prf };

/** Answers one data set with `dateline extract --ndjson`, as any other program would, and scores the answers. */
export function runScorer(
  scorer: string,
  dataset: string,
  show: number,
): { scores: Scores; errors: readonly string[] } {
  const gold = join(SHARED, 'datasets', `${dataset}.ndjson.gz`);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-score-'));
  try {
    const answers = answer(gold, folder);
    const lines = run([join(SHARED, 'score', `${scorer}.mjs`), gold, answers, '--show', String(show)])
      .trim()
      .split('\n');
    return { scores: JSON.parse(lines.at(-1) ?? '{}') as Scores, errors: lines.slice(0, -1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function answer(gold: string, folder: string): string {
  const questions = join(folder, 'questions.ndjson');
  const answers = join(folder, 'answers.ndjson');
  writeFileSync(questions, gunzipSync(readFileSync(gold)));
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'extract', '--ndjson'], {
    stdio: [openSync(questions, 'r'), openSync(answers, 'w'), 'pipe'],
  });
  if (statSync(answers).size === 0) throw new Error(`dateline extract answered nothing: ${stderr}`);
  if (status !== 0) process.stderr.write(`dateline extract: some lines could not be read\n${stderr}\n`);
  return answers;
}

function run(args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: BIGGEST_OUTPUT });
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`);
  return stdout;
}
