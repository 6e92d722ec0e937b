import { join } from 'node:path';
import { wallClock } from '../../src/core/clock.ts';
import { createExtractor } from '../../src/extract/extract.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';
import { readDataset } from './datasets.ts';

const PASSES = 4;

/** Everything extracted from real articles, in MB of UTF-8 a second; the best of some passes, so that warming up is not counted. */
export function measureSpeed(): number {
  const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../data/lexicon')));
  const texts = ['polnear-dev', 'timex-dev'].flatMap(readDataset);
  const bytes = texts.reduce((sum, { text = '' }) => sum + Buffer.byteLength(text), 0);
  const passes = Array.from({ length: PASSES }, () =>
    secondsOf(() => {
      for (const { text = '', published } of texts) extract({ text, title: null, published });
    }),
  );
  return bytes / 1e6 / Math.min(...passes);
}

function secondsOf(work: () => void): number {
  const start = wallClock.now().epochNanoseconds;
  work();
  return Number(wallClock.now().epochNanoseconds - start) / 1e9;
}
