import { join } from 'node:path';
import { createExtractor } from '../../../src/extract/extract.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';
import { wrongSpans } from './wrong-spans.ts';

const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../../data/lexicon')));

/** Extracts from any text; gives the findings that are no spans of it. */
export function wrongIn(text: string): string[] {
  return wrongSpans(text, extract({ text, title: 'A title', published: '2016-07-13' }));
}
