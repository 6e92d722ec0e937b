import type { Lexicon } from '../../core/lexicon.ts';
import type { TimeExpression } from '../../core/time.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';

export type FindTimes = (document: Document, trace: Trace) => readonly TimeExpression[];

/** Time expressions in the order of the text, none overlapping. */
export function createTimeFinder(_lexicon: Lexicon): FindTimes {
  return () => [];
}
