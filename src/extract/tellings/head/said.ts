import type { TimeExpression } from '../../../core/dates/time.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Cues } from '../../dates/key/cues.ts';
import type { IsLow } from '../../text/run-together.ts';
import type { Word } from '../../text/words.ts';

/** The words of a sentence, and its names and times by place. */
export type Said = {
  readonly words: readonly Word[];
  readonly names: readonly Span[];
  readonly times: readonly TimeExpression[];
};

/** What is known of the text the sentence stands in. */
export type HeadReading = {
  readonly cues: Cues;
  readonly isLow: IsLow;
  /** Whether a word names what somebody is: "envoy", "minister". */
  readonly isRole: (lower: string) => boolean;
  /** Whether a word names a people: "Swiss". */
  readonly isNation: (word: string) => boolean;
};
