import { join } from 'node:path';
import { createExtractor } from '../../../src/extract/extract.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';
import { judge, type Verdict } from './judge.ts';
import { type CorpusArticle, readCorpus } from './read-corpus.ts';

export type JudgedArticle = CorpusArticle & { readonly verdicts: readonly Verdict[] };

/** Extracts every article of the corpus and judges what was found. */
export function extractCorpus(): readonly JudgedArticle[] {
  const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));
  return readCorpus().map((article) => {
    const { text, expected } = article;
    return { ...article, verdicts: judge(extract({ text, title: null, published: expected.published }), expected) };
  });
}
