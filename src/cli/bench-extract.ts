import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wallClock } from '../core/clock.ts';
import { createKeyDateFinder } from '../extract/dates/key-dates.ts';
import { createTimeFinder } from '../extract/dates/times.ts';
import { createExtractor } from '../extract/extract.ts';
import { createPeopleFinder } from '../extract/people/people.ts';
import { createQuoteFinder } from '../extract/quotes/quotes.ts';
import { createSummarizer } from '../extract/summary/summary.ts';
import { toDocument } from '../extract/text/document.ts';
import { findWords } from '../extract/text/words.ts';
import { readLexicon } from '../ingest/read-lexicon.ts';

/** One step's speed over the bundled articles, in millions of characters a second, and against the yardstick. */
export type BenchRow = {
  readonly name: string;
  readonly megabytesPerSecond: number;
  /** 1 is the yardstick's speed: cutting the same texts into words, measured in the same rounds. */
  readonly ratio: number;
};

const DATA = join(import.meta.dirname, '../../data');
const ROUNDS = 5;
/** Characters read in one round of one step: enough for a machine's timer, short enough to take turns. */
const ROUND_LENGTH = 250_000;
const NANOSECONDS = 1e9;

type Step = { readonly name: string; readonly run: () => number };

/** Measures every step side by side: in each round each step has one turn, and a step's best round counts. */
export async function benchExtract(): Promise<BenchRow[]> {
  const steps = toSteps(readTexts());
  const best = steps.map(() => 0);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, step] of steps.entries()) best[at] = Math.max(best[at] ?? 0, speedOf(step));
  const yardstick = best[0] ?? 0;
  return steps.map(({ name }, at) => {
    const megabytesPerSecond = best[at] ?? 0;
    return { name, megabytesPerSecond, ratio: yardstick > 0 ? megabytesPerSecond / yardstick : 0 };
  });
}

function toSteps(texts: readonly string[]): readonly Step[] {
  const lexicon = readLexicon(join(DATA, 'lexicon'));
  const extract = createExtractor(lexicon);
  const findTimes = createTimeFinder(lexicon);
  const findPeople = createPeopleFinder(lexicon);
  const findQuotes = createQuoteFinder(lexicon);
  const findKeyDates = createKeyDateFinder(lexicon);
  const summarize = createSummarizer(lexicon);
  const read = texts.map((text) => {
    const document = toDocument(text, null, PUBLISHED);
    return { document, found: extract({ text, title: null, published: PUBLISHED }) };
  });
  const long = texts.join('\n\n');
  const over = <T>(items: readonly T[], work: (item: T) => void) => repeat(long.length, () => items.map(work));
  return [
    { name: 'words (yardstick)', run: over(texts, findWords) },
    { name: 'sentences and paragraphs', run: over(texts, (text) => toDocument(text, null, null)) },
    { name: 'times', run: over(read, ({ document }) => findTimes(document, null)) },
    { name: 'people', run: over(read, ({ document }) => findPeople(document, null)) },
    { name: 'quotes', run: over(read, ({ document, found }) => findQuotes(document, found, null)) },
    { name: 'key dates', run: over(read, ({ document, found }) => findKeyDates(document, found, null)) },
    { name: 'summary', run: over(read, ({ document, found }) => summarize(document, found, null)) },
    { name: 'everything', run: over(texts, (text) => extract({ text, title: null, published: PUBLISHED })) },
    {
      name: 'everything, as one text',
      run: over([long], (text) => extract({ text, title: null, published: PUBLISHED })),
    },
  ];
}

const PUBLISHED = '2016-07-13';

function readTexts(): readonly string[] {
  const folder = join(DATA, 'articles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

/** Runs over the same texts until a round's length is read; gives the characters read. */
function repeat(length: number, once: () => void): () => number {
  const times = Math.ceil(ROUND_LENGTH / Math.max(1, length));
  return () => {
    for (let time = 0; time < times; time++) once();
    return times * length;
  };
}

/** Millions of characters a second. */
function speedOf({ run }: Step): number {
  const start = wallClock.now().epochNanoseconds;
  const characters = run();
  const seconds = Number(wallClock.now().epochNanoseconds - start) / NANOSECONDS;
  return seconds > 0 ? characters / seconds / 1e6 : 0;
}
