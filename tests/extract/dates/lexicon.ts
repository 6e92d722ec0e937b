import { join } from 'node:path';
import type { TimeExpression } from '../../../src/core/dates/time.ts';
import { createTimeFinder } from '../../../src/extract/dates/times.ts';
import { toDocument } from '../../../src/extract/text/document.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';

export const LEXICON = readLexicon(join(import.meta.dirname, '../../../data/lexicon'));

const findTimes = createTimeFinder(LEXICON);

/** Times of a text published on a day, as the program finds them. */
export function timesIn(text: string, published: string | null): readonly TimeExpression[] {
  return findTimes(toDocument(text, null, published), null);
}

/** "text=value" of each, for tables. */
export function shownTimes(text: string, published: string | null): readonly string[] {
  return timesIn(text, published).map((time) => `${time.text}=${time.value}`);
}
