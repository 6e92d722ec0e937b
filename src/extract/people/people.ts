import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';

export type FindPeople = (document: Document, trace: Trace) => readonly Person[];

/** People an article names, in the order of their first mention. */
export function createPeopleFinder(_lexicon: Lexicon): FindPeople {
  return () => [];
}
