import type { QuoteVocabulary } from '../vocabulary.ts';
import type { ProperWords } from './names-in-phrase.ts';

/** What attribution knows about the article it is reading. */
export type SubjectReading = {
  readonly vocabulary: QuoteVocabulary;
  readonly proper: ProperWords;
  /** The Whole Article Is Written Like This: capitals tell nothing. */
  readonly isTitleCase: boolean;
};
