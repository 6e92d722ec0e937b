import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { benchExtract } from '../src/cli/bench-extract.ts';
import { wallClock } from '../src/core/clock.ts';
import { createExtractor } from '../src/extract/extract.ts';
import { readLexicon } from '../src/ingest/read-lexicon.ts';
import { runScorer, SHARED } from './score/run-scorer.ts';
import { SPEED, TARGETS, type Target } from './score/targets.ts';

/** `npm run score [-- --show 20]`: the table of issue 3, made from the data sets beside the checkout. */
const show = Number(/--show[ =](\d+)/.exec(process.argv.slice(2).join(' '))?.[1] ?? 0);

if (existsSync(join(SHARED, 'datasets'))) printTable();
else process.stdout.write(`Nothing to score with: ${SHARED} is not here. Only speeds are measured.\n\n`);
await printSpeeds();

function printTable(): void {
  const rows = [...Map.groupBy(TARGETS, ({ dataset }) => dataset).values()].flatMap(scoreRows);
  const speed = measureSpeed();
  const line = [
    SPEED.name,
    SPEED.peers,
    String(SPEED.reach),
    String(SPEED.aim),
    speed.toFixed(2),
    verdict(speed, SPEED),
  ];
  print([['', 'peers', 'reach', 'aim beyond', 'ours', ''], ...rows, line]);
}

/** One run of the extractor a data set, however many figures it has. */
function scoreRows(targets: readonly Target[]): string[][] {
  const [first] = targets;
  if (!first) return [];
  const { scores, errors } = runScorer(first.scorer, first.dataset, show);
  for (const error of errors) process.stdout.write(`${error}\n`);
  return targets.map((target) => {
    const ours = target.figure(scores);
    return [
      target.name,
      target.peers,
      String(target.reach),
      String(target.aim),
      ours.toFixed(1),
      verdict(ours, target),
    ];
  });
}

function verdict(ours: number, { reach, aim }: { readonly reach: number; readonly aim: number }): string {
  if (ours >= aim) return 'beyond the aim';
  return ours >= reach ? 'reached' : `${(reach - ours).toFixed(1)} short`;
}

/** Everything extracted from real articles, in MB of UTF-8 a second; the first pass warms up and is not counted. */
function measureSpeed(): number {
  const extract = createExtractor(readLexicon(join(import.meta.dirname, '../data/lexicon')));
  const texts = ['polnear-dev', 'timex-dev'].flatMap(readTexts);
  const pass = () => {
    for (const { text, published } of texts) extract({ text, title: null, published });
  };
  pass();
  const start = wallClock.now().epochNanoseconds;
  pass();
  const seconds = Number(wallClock.now().epochNanoseconds - start) / 1e9;
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6 / seconds;
}

function readTexts(dataset: string): readonly { readonly text: string; readonly published: string | null }[] {
  const lines = gunzipSync(readFileSync(join(SHARED, 'datasets', `${dataset}.ndjson.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

async function printSpeeds(): Promise<void> {
  const rows = await benchExtract();
  const lines = rows.map(({ name, megabytesPerSecond, ratio }) => [
    name,
    megabytesPerSecond.toFixed(2),
    ratio.toFixed(3),
  ]);
  print([['step, side by side', 'MB/s', 'of the yardstick'], ...lines]);
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  process.stdout.write('\n');
}
