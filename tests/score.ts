import { existsSync } from 'node:fs';
import { benchExtract } from './bench/bench-extract.ts';
import { readBenchTexts } from './bench/read-bench-texts.ts';
import { answerWithDateline, answerWithReadability } from './score/answer.ts';
import { SHARED } from './score/datasets.ts';
import { measureSpeed } from './score/measure-speed.ts';
import { runScorer } from './score/run-scorer.ts';
import { SPEED, TARGETS, type Target } from './score/targets.ts';

/** `npm run score [-- --show 20]`: the table of issue 3, made from the data sets beside the checkout. */
const show = Number(/--show[ =](\d+)/.exec(process.argv.slice(2).join(' '))?.[1] ?? 0);

if (existsSync(SHARED)) printTable();
else process.stdout.write(`Nothing to score with: ${SHARED} is not here. Only speeds are measured.\n\n`);
await printSpeeds();

function printTable(): void {
  const rows = [...Map.groupBy(TARGETS, ({ dataset }) => dataset).values()].flatMap(scoreRows);
  print([['', 'peers', 'reach', 'aim', 'ours', ''], ...rows, toRow(SPEED, SPEED.peers, measureSpeed(), 2)]);
}

/** One run of the extractor a data set, however many figures it has. */
function scoreRows(targets: readonly Target[]): string[][] {
  const [first] = targets;
  if (!first) return [];
  const { scorer, dataset } = first;
  const { scores, errors } = runScorer(scorer, dataset, answerWithDateline(dataset), show);
  for (const error of errors) process.stdout.write(`${error}\n`);
  return targets.map((target) => toRow(target, peersOf(target), target.figure(scores), 1));
}

/** Readability.js is here, so it is measured in the same run. */
function peersOf({ scorer, dataset, peers, figure }: Target): string {
  if (scorer !== 'pages') return peers;
  const { scores } = runScorer(scorer, dataset, answerWithReadability(dataset), 0);
  return `Readability.js ${figure(scores)}, measured now`;
}

type Goal = { readonly name: string; readonly reach: number; readonly aim: number };

function toRow({ name, reach, aim }: Goal, peers: string, ours: number, digits: number): string[] {
  const short = `${(reach - ours).toFixed(digits)} short`;
  const verdict = ours >= aim ? 'beyond the aim' : ours >= reach ? 'reached' : short;
  return [name, peers, String(reach), String(aim), ours.toFixed(digits), verdict];
}

async function printSpeeds(): Promise<void> {
  const rows = await benchExtract(readBenchTexts().texts);
  const toLine = ({ name, megabytesPerSecond, ratio }: (typeof rows)[number]) => [
    name,
    megabytesPerSecond.toFixed(2),
    ratio.toFixed(3),
  ];
  print([['step, side by side', 'MB/s', 'of the yardstick'], ...rows.map(toLine)]);
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  process.stdout.write(`${lines.map((line) => line.trimEnd()).join('\n')}\n\n`);
}
