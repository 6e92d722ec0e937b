import { benchAnswers, LONG_STORY, SHORT_STORY, type Spread } from './answers/bench-answers.ts';
import { type BulkFigures, benchBulk } from './bench-bulk.ts';
import { benchExtract } from './bench-extract.ts';
import { benchIngest } from './bench-ingest.ts';
import { benchParse } from './bench-parse.ts';
import { BACKLOG, benchReading, type RoundFigure, SOURCES } from './bench-reading.ts';
import { benchStalls } from './bench-stalls.ts';
import { benchTelling } from './bench-telling.ts';
import type { AnswerTimes } from './measure-answers.ts';
import { printPace } from './pace/print-pace.ts';
import { readBenchTexts } from './read-bench-texts.ts';
import type { Stalls } from './watch-stalls.ts';
import { withServer } from './with-server.ts';

async function printExtract(): Promise<void> {
  const { texts, what } = readBenchTexts();
  say(`extraction over ${what}, one core; ratio to splitting the text into words`);
  for (const { name, megabytesPerSecond, ratio } of await benchExtract(texts))
    row(name, `${show(megabytesPerSecond)} MB/s`, ratio.toFixed(3));
}

async function printParse(): Promise<void> {
  say('\nfeeds parsed; ratio: how many times as fast ours is');
  const { rows, missing } = await benchParse();
  for (const { feed, reader, megabytesPerSecond, ratio } of rows)
    row(`${feed}: ${reader}`, `${show(megabytesPerSecond)} MB/s`, ratio.toFixed(2));
  for (const name of missing) say(`${name} is not installed: npm ci brings it`);
}

async function printIngest(): Promise<void> {
  say('\nfrom the text of a feed to stored articles with quotes and dates; ratio: how many times as fast ours is');
  const rows = await benchIngest();
  for (const { reader, articlesPerSecond, megabytesPerSecond, ratio } of rows)
    row(reader, `${articlesPerSecond.toFixed(0)} articles/s, ${show(megabytesPerSecond)} MB/s`, ratio.toFixed(2));
  if (rows.length === 1) say('feedparser or compromise is not installed: npm ci brings them');
}

async function printBulk(): Promise<void> {
  const { articles, charactersAnArticle, bytesAnArticle, ...inFile } = await benchBulk(null);
  say(`\n${articles} articles of ${charactersAnArticle.toFixed(0)} characters; ratio to extracting them on one core`);
  printSpeed('SQLite', inFile);
  row('stored', `${(bytesAnArticle / 1e3).toFixed(1)} KB an article`, '');
  await withServer(async (url) => printSpeed('PostgreSQL', await benchBulk(url)));
}

type BulkSpeed = Pick<BulkFigures, 'extractionSeconds' | 'readingSeconds' | 'ratio'>;

function printSpeed(engine: string, { extractionSeconds, readingSeconds, ratio }: BulkSpeed): void {
  row('extracted on one core', `${show(extractionSeconds)} s`, '');
  row(`read with threads, many at a time, into ${engine}`, `${show(readingSeconds)} s`, ratio.toFixed(2));
}

async function printAnswers(): Promise<void> {
  say(
    `\nanswers in a story of ${SHORT_STORY} articles and of ${LONG_STORY}; ratio of the 99th (of the CPU time of the main thread)`,
  );
  for (const { engine, question, short, long, ratio, workRatio } of await benchAnswers()) {
    const ratios = `${ratio.toFixed(2)} (${workRatio.toFixed(2)})`;
    row(`${engine}: ${question}`, `${toSpreadWords(short)}; ${toSpreadWords(long)}`, ratios);
  }
}

function toSpreadWords({ p50Ms, p99Ms, workP99Ms }: Spread): string {
  return `half in ${show(p50Ms)} ms, 99 of 100 in ${show(p99Ms)} ms (${show(workP99Ms)})`;
}

async function printReading(): Promise<void> {
  say(
    `\n${SOURCES} feeds of one article polled twice on loopback, with a backlog of ${BACKLOG} articles during the first round`,
  );
  const { rounds, idle, meanwhile } = await benchReading();
  for (const [at, round] of rounds.entries()) row(`round ${at + 1}`, toRoundWords(round), '');
  row('an answer while nothing is read', toAnswerWords(idle), '');
  row(
    'an answer during round 1; ratio of the 99th',
    toAnswerWords(meanwhile),
    (meanwhile.p99Ms / idle.p99Ms).toFixed(1),
  );
}

function toRoundWords({ seconds, whole, unchanged, articles, megabytes }: RoundFigure): string {
  const asked = `${whole} whole, ${unchanged} unchanged (304), ${articles} articles`;
  return `${seconds.toFixed(1)} s, ${asked}, ${megabytes.toFixed(0)} MB at most`;
}

function toAnswerWords({ p50Ms, p99Ms, longestStallMs }: AnswerTimes): string {
  return `half in ${show(p50Ms)} ms, 99 of 100 in ${show(p99Ms)} ms, longest stall ${longestStallMs.toFixed(0)} ms`;
}

async function printTelling(): Promise<void> {
  say('\ntelling; ratio to what a tick or the platform allows');
  for (const { what, value, unit, ratio, limit } of await benchTelling())
    row(what, `${value.toFixed(1)} ${unit}`, `${ratio.toFixed(1)} (${limit})`);
}

/** CPU time is the desk's own work on the main thread; elapsed time includes whatever else the machine does. */
async function printStalls(): Promise<void> {
  say('\nhostile inputs read and removed while questions keep coming; longest stall: main thread CPU (elapsed)');
  const longest = { workMs: 0, wallMs: 0 };
  await benchStalls(({ name, seconds, reading, removing, answers, came }) => {
    for (const { workMs, wallMs } of [reading, removing]) {
      longest.workMs = Math.max(longest.workMs, workMs);
      longest.wallMs = Math.max(longest.wallMs, wallMs);
    }
    const stalls = `${toStallWords(reading)}, removed ${toStallWords(removing)}`;
    row(name, `${stalls}, ${answers} answers in ${seconds.toFixed(1)} s${came === 'kept' ? '' : `: ${came}`}`, '');
  });
  row('the longest stall of all', toStallWords(longest), '');
}

function toStallWords({ workMs, wallMs }: Stalls): string {
  return `${workMs.toFixed(0)} ms (${wallMs.toFixed(0)})`;
}

/** Not timed: the same in every run. */
async function printPaces(): Promise<void> {
  say('\nhow late news are, by the feed that publishes them');
  say(printPace(row));
}

const NAME_COLUMNS = 44;

function row(name: string, value: string, ratio: string): void {
  say(`${name.padEnd(NAME_COLUMNS)} ${value}${ratio === '' ? '' : `    ${ratio}`}`);
}

function show(value: number): string {
  return value.toFixed(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

// `npm run bench`: speeds side by side in one run, as ratios; never asserted in a test. `npm run bench bulk answers`: only those.
const PRINTS = {
  extract: printExtract,
  parse: printParse,
  ingest: printIngest,
  bulk: printBulk,
  answers: printAnswers,
  reading: printReading,
  stalls: printStalls,
  telling: printTelling,
  pace: printPaces,
};
const wanted = process.argv.slice(2);
for (const [name, print] of Object.entries(PRINTS)) if (wanted.length === 0 || wanted.includes(name)) await print();
