import { join } from 'node:path';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { createExtractor } from '../../../src/extract/extract.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';

const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));

export const quotesOf = (text: string): readonly Quote[] =>
  extract({ text, title: null, published: '2016-07-13' }).quotes;

/** Who is printed as the speaker of each quote; null where there is none. */
export const namesOf = (text: string) => quotesOf(text).map(({ speaker }) => speaker?.name ?? null);
