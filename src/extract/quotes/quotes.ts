import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import type { Quote } from '../../core/quote.ts';
import type { TimeExpression } from '../../core/time.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';

export type QuoteContext = { readonly people: readonly Person[]; readonly times: readonly TimeExpression[] };
export type FindQuotes = (document: Document, context: QuoteContext, trace: Trace) => readonly Quote[];

/** Quotes in the order of the text. */
export function createQuoteFinder(_lexicon: Lexicon): FindQuotes {
  return () => [];
}
