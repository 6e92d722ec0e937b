import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goldFile, SHARED } from './datasets.ts';

const BIGGEST_OUTPUT = 1 << 30;

type Prf = { readonly p: number; readonly r: number; readonly f1: number };
/** The last line of a scorer, as it prints it: which figures it has depends on the scorer. */
export type Scores = Prf & Readonly<Record<'relaxed' | 'strict' | 'value' | 'all' | 'pronoun', Prf>>;
export type Scored = { readonly scores: Scores; readonly errors: readonly string[] };

/** Scores answers (NDJSON) to a data set with its scorer; `show` is how many errors it may tell. */
export function runScorer(scorer: string, dataset: string, answers: string, show: number): Scored {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-score-'));
  try {
    const file = join(folder, 'answers.ndjson');
    writeFileSync(file, answers);
    const args = [join(SHARED, 'score', `${scorer}.mjs`), goldFile(dataset), file, '--show', String(show)];
    const lines = run(args).trim().split('\n');
    return { scores: JSON.parse(lines.at(-1) ?? '{}') as Scores, errors: lines.slice(0, -1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a Node program to its end; gives what it printed. */
export function run(args: readonly string[], input = ''): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: BIGGEST_OUTPUT });
  if (stdout === '') throw new Error(`${args.join(' ')} answered nothing: ${stderr}`);
  return stdout;
}
