import { join } from 'node:path';
import { createAnalyzer } from '../../src/extract/analysis/analysis.ts';
import { createKeyDateFinder } from '../../src/extract/dates/key-dates.ts';
import { createTimeFinder } from '../../src/extract/dates/times.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { createQuoteFinder } from '../../src/extract/quotes/quotes.ts';
import { createSummarizer } from '../../src/extract/summary/summary.ts';
import { toDocument } from '../../src/extract/text/document.ts';
import { findWords } from '../../src/extract/text/words.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';
import { type Step, takeTurns } from './take-turns.ts';

/** The speed of one step over the same articles, in millions of characters a second, and relative to the yardstick. */
export type BenchRow = {
  readonly name: string;
  readonly megabytesPerSecond: number;
  /** 1 is the speed of the yardstick: splitting the same texts into words, measured in the same rounds. */
  readonly ratio: number;
};

const DATA = join(import.meta.dirname, '../../data');
const ROUNDS = 5;
/** Characters read in one round of one step: enough to time, short enough to take turns. */
const ROUND_LENGTH = 250_000;

/** Measures every step side by side over `texts`. */
export async function benchExtract(texts: readonly string[]): Promise<BenchRow[]> {
  const steps = toSteps(texts);
  const speeds = await takeTurns(steps, ROUNDS);
  const yardstick = speeds[0] ?? 0;
  return steps.map(({ name }, at) => {
    const speed = speeds[at] ?? 0;
    return { name, megabytesPerSecond: speed / 1e6, ratio: yardstick > 0 ? speed / yardstick : 0 };
  });
}

function toSteps(texts: readonly string[]): readonly Step[] {
  const lexicon = readLexicon(join(DATA, 'lexicon'));
  const extract = createExtractor(lexicon);
  const analyze = createAnalyzer(lexicon);
  const findTimes = createTimeFinder(lexicon);
  const findQuotes = createQuoteFinder(lexicon);
  const findKeyDates = createKeyDateFinder(lexicon);
  const summarize = createSummarizer(lexicon);
  const read = texts.map((text) => {
    const whole = { text, title: null, published: PUBLISHED };
    return { analysis: analyze(whole, null), found: extract(whole) };
  });
  const long = texts.join('\n\n');
  const over = <T>(items: readonly T[], work: (item: T) => void) => repeat(long.length, () => items.map(work));
  return [
    { name: 'words (yardstick)', run: over(texts, findWords) },
    { name: 'sentences and paragraphs', run: over(texts, (text) => toDocument(text, null, null)) },
    { name: 'times', run: over(read, ({ analysis }) => findTimes(analysis, null)) },
    { name: 'analysis', run: over(texts, (text) => analyze({ text, title: null, published: PUBLISHED }, null)) },
    { name: 'quotes', run: over(read, ({ analysis, found }) => findQuotes(analysis, found, null)) },
    { name: 'key dates', run: over(read, ({ analysis, found }) => findKeyDates(analysis, found, null)) },
    { name: 'summary', run: over(read, ({ analysis, found }) => summarize(analysis, found, null)) },
    { name: 'everything', run: over(texts, (text) => extract({ text, title: null, published: PUBLISHED })) },
    {
      name: 'everything, as one text',
      run: over([long], (text) => extract({ text, title: null, published: PUBLISHED })),
    },
  ];
}

const PUBLISHED = '2016-07-13';

/** Runs over the same texts until a full round is read; returns the number of characters read. */
function repeat(length: number, once: () => void): () => number {
  const times = Math.ceil(ROUND_LENGTH / Math.max(1, length));
  return () => {
    for (let time = 0; time < times; time++) once();
    return times * length;
  };
}
