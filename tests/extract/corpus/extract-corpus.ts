import { join } from 'node:path';
import { toTraceLine } from '../../../src/cli/extract/extract-one.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';
import { judge, type Verdict } from './judge.ts';
import { type CorpusArticle, readCorpus } from './read-corpus.ts';

export type JudgedArticle = CorpusArticle & {
  readonly verdicts: readonly Verdict[];
  /** What each rule did, as `dateline extract --trace` prints it. */
  readonly trace: readonly string[];
};

/** Extracts every article of the corpus and judges what was found. */
export function extractCorpus(): readonly JudgedArticle[] {
  const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
  return readCorpus().map((article) => {
    const { text, expected } = article;
    const trace: string[] = [];
    const read = { text, title: null, published: expected.published };
    const found = extract(read, (step) => trace.push(toTraceLine(step, text)));
    return { ...article, trace, verdicts: judge(found, expected) };
  });
}
