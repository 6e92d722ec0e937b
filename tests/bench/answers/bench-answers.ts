import { performance } from 'node:perf_hooks';
import { localCaller } from '../../../src/cli/ask.ts';
import { readQuestion } from '../../../src/command/plain/answer-plain.ts';
import { wallClock } from '../../../src/core/clock.ts';
import { type BenchDesk, openBenchDesk } from '../open-bench-desk.ts';
import { withServer } from '../with-server.ts';
import { makeKept } from './make-kept.ts';
import { readPlainKinds } from './plain-kinds.ts';

/** How long a question takes in a short and in a long story. */
export type AnswerRow = {
  readonly engine: string;
  readonly question: string;
  readonly short: Spread;
  readonly long: Spread;
  /** The 99th percentile in the long story to that in the short one: of the time, and of what the main thread worked. */
  readonly ratio: number;
  readonly workRatio: number;
};

/**
 * Time that passed, and CPU time of the main thread: whatever else the machine does makes only the first longer. Of a kind of
 * plain questions the CPU time is the mean of its slowest question.
 */
export type Spread = { readonly p50Ms: number; readonly p99Ms: number; readonly workP99Ms: number };

export const SHORT_STORY = 2_000;
export const LONG_STORY = 20_000;
const STORY = 'syria';
const QUESTIONS = [
  '/search bridge delegates',
  '/syria people',
  '/syria timeline',
  '/syria dates',
  '/syria summary',
  '/quote Anna Aldous',
  '/quote Anna Aldous about bridge',
];
/** Of several rounds the middle one counts, so that one busy moment does not decide. */
const ROUNDS = 3;
const TIMES_A_ROUND = 200;
/** Until everything is compiled and kept. */
const TIMES_BEFORE = 20;
/** Of each question of a kind: some systems count CPU time in steps of milliseconds, so that one says little. */
const TIMES_A_QUESTION = 40;
const ARTICLES_AT_ONCE = 100;

/** Asks the same questions in a story of so many articles, then of ten times as many, on both engines. */
export async function benchAnswers(): Promise<readonly AnswerRow[]> {
  const rows = await benchEngine('SQLite', null);
  return [...rows, ...(await withServer((url) => benchEngine('PostgreSQL', url)))];
}

async function benchEngine(engine: string, databaseUrl: string | null): Promise<readonly AnswerRow[]> {
  const desk = await openBenchDesk({ databaseUrl });
  try {
    await fill(desk, 0, SHORT_STORY);
    const short = await askAll(desk);
    await fill(desk, SHORT_STORY, LONG_STORY);
    const long = await askAll(desk);
    const kinds = readPlainKinds().map(({ name, questions }) => `understood: ${questions.length} questions, ${name}`);
    return [...QUESTIONS, ...kinds].map((question, at) => toRow(engine, question, [short[at], long[at]]));
  } finally {
    await desk.close();
  }
}

const NONE: Spread = { p50Ms: 0, p99Ms: 0, workP99Ms: 0 };

function toRow(
  engine: string,
  question: string,
  [short = NONE, long = NONE]: readonly (Spread | undefined)[],
): AnswerRow {
  const workRatio = long.workP99Ms / short.workP99Ms;
  return { engine, question, short, long, ratio: long.p99Ms / short.p99Ms, workRatio };
}

async function fill({ dateline }: BenchDesk, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += ARTICLES_AT_ONCE) {
    const some = Array.from({ length: Math.min(ARTICLES_AT_ONCE, to - at) }, (_, i) => makeKept(at + i, STORY));
    await dateline.store.articles.keepAll(some, 'ingest', wallClock.now());
  }
}

/** Once the story is built, as it is in the background of a desk that runs. */
async function askAll(desk: BenchDesk): Promise<readonly Spread[]> {
  const spreads: Spread[] = [];
  await desk.dateline.desks.own.editions.refresh(wallClock.now().toString().slice(0, 'YYYY-MM-DD'.length));
  for (const question of QUESTIONS) {
    spreads.push(await measure(() => ask(desk, question)));
  }
  for (const { questions } of readPlainKinds()) spreads.push(await measureKind(desk, questions));
  return spreads;
}

async function understand({ dateline }: BenchDesk, question: string): Promise<void> {
  const { desk, front } = dateline;
  const context = { desk, now: wallClock.now(), asOf: null, caller: localCaller('UTC'), commands: front.commands() };
  await readQuestion(question, context);
}

async function ask({ dateline }: BenchDesk, question: string): Promise<void> {
  const { card } = await dateline.front.answerText(question, localCaller('UTC'));
  if (card.tone === 'error') throw new Error(`${question} was not answered`);
}

/** Each question some times, until it is known which command answers; the CPU time is that of the slowest of them. */
async function measureKind(desk: BenchDesk, questions: readonly string[]): Promise<Spread> {
  const taken: number[] = [];
  const worked: number[] = [];
  for (const question of questions) {
    for (let i = 0; i < TIMES_BEFORE; i++) await understand(desk, question);
    const before = process.threadCpuUsage();
    for (let i = 0; i < TIMES_A_QUESTION; i++) {
      const start = performance.now();
      await understand(desk, question);
      taken.push(performance.now() - start);
    }
    const { user, system } = process.threadCpuUsage(before);
    worked.push((user + system) / MICROSECONDS_A_MS / TIMES_A_QUESTION);
  }
  return { p50Ms: atShare(taken, 0.5), p99Ms: atShare(taken, 0.99), workP99Ms: Math.max(0, ...worked) };
}

async function measure(run: () => Promise<void>): Promise<Spread> {
  for (let i = 0; i < TIMES_BEFORE; i++) await run();
  const rounds: Spread[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(run));
  const middle = (of: (round: Spread) => number) => atShare(rounds.map(of), 0.5);
  return {
    p50Ms: middle(({ p50Ms }) => p50Ms),
    p99Ms: middle(({ p99Ms }) => p99Ms),
    workP99Ms: middle(({ workP99Ms }) => workP99Ms),
  };
}

async function measureRound(run: () => Promise<void>): Promise<Spread> {
  const taken: number[] = [];
  const worked: number[] = [];
  for (let i = 0; i < TIMES_A_ROUND; i++) {
    const [start, before] = [performance.now(), process.threadCpuUsage()];
    await run();
    const { user, system } = process.threadCpuUsage(before);
    taken.push(performance.now() - start);
    worked.push((user + system) / MICROSECONDS_A_MS);
  }
  return { p50Ms: atShare(taken, 0.5), p99Ms: atShare(taken, 0.99), workP99Ms: atShare(worked, 0.99) };
}

const MICROSECONDS_A_MS = 1000;

function atShare(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
