import type { KeyDate } from '../../core/key-date.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import type { Quote } from '../../core/quote.ts';
import type { TimeExpression } from '../../core/time.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';

export type KeyDateContext = {
  readonly times: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
};
export type FindKeyDates = (document: Document, context: KeyDateContext, trace: Trace) => readonly KeyDate[];

/** The dates that matter, in the order of the text. */
export function createKeyDateFinder(_lexicon: Lexicon): FindKeyDates {
  return () => [];
}
