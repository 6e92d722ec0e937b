import { performance } from 'node:perf_hooks';
import { localCaller } from '../../../src/cli/ask.ts';
import { readQuestion } from '../../../src/command/plain/answer-plain.ts';
import { wallClock } from '../../../src/core/clock.ts';
import { type BenchDesk, openBenchDesk } from '../open-bench-desk.ts';
import { withServer } from '../with-server.ts';
import { makeKept } from './make-kept.ts';

/** How long a question takes in a short and in a long story. */
export type AnswerRow = {
  readonly engine: string;
  readonly question: string;
  readonly short: Spread;
  readonly long: Spread;
  /** The 99th percentile in the long story to that in the short one. */
  readonly ratio: number;
};

export type Spread = { readonly p50Ms: number; readonly p99Ms: number };

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
/** Understood only: the time until it is known which command answers. */
const PLAIN_QUESTIONS = [
  'what did Anna Aldous say about the bridge?',
  'who is Clara Castell?',
  'when do the delegates meet again?',
  'what changed since 20 July?',
  'quotes by Dorn on the truce since monday',
  'compare Berger and Falk on the budget',
  'why is the sky green in Riverport?',
];
const TIMES_ASKED = 200;
/** Until everything is compiled and kept. */
const TIMES_BEFORE = 20;
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
    return [...QUESTIONS, ...PLAIN_QUESTIONS.map((question) => `understood: ${question}`)].map((question, at) =>
      toRow(engine, question, [short[at], long[at]]),
    );
  } finally {
    await desk.close();
  }
}

const NONE: Spread = { p50Ms: 0, p99Ms: 0 };

function toRow(
  engine: string,
  question: string,
  [short = NONE, long = NONE]: readonly (Spread | undefined)[],
): AnswerRow {
  return { engine, question, short, long, ratio: long.p99Ms / short.p99Ms };
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
    await ask(desk, question, TIMES_BEFORE);
    spreads.push(toSpread(await ask(desk, question, TIMES_ASKED)));
  }
  for (const question of PLAIN_QUESTIONS) {
    await understand(desk, question, TIMES_BEFORE);
    spreads.push(toSpread(await understand(desk, question, TIMES_ASKED)));
  }
  return spreads;
}

async function understand({ dateline }: BenchDesk, question: string, times: number): Promise<readonly number[]> {
  const { desk, front } = dateline;
  const context = { desk, now: wallClock.now(), asOf: null, caller: localCaller('UTC'), commands: front.commands() };
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await readQuestion(question, context);
    taken.push(performance.now() - start);
  }
  return taken;
}

async function ask({ dateline }: BenchDesk, question: string, times: number): Promise<readonly number[]> {
  const caller = localCaller('UTC');
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    const { card } = await dateline.front.answerText(question, caller);
    taken.push(performance.now() - start);
    if (card.tone === 'error') throw new Error(`${question} was not answered`);
  }
  return taken;
}

function toSpread(taken: readonly number[]): Spread {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Ms: at(0.5), p99Ms: at(0.99) };
}
