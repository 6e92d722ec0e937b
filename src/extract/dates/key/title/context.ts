import type { MentionAt } from '../../../analysis/mention.ts';
import type { Word } from '../../../text/words.ts';
import type { Side } from '../certainty.ts';
import type { Cues } from '../cues.ts';
import type { Segment } from './clause/segments.ts';

/** A sentence, the one before it in the paragraph and what comes around them, with what a title needs to know of them. */
export type TitleContext = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly before: () => readonly Word[];
  /** The words before the time and those after the sentence, as far as a name may be looked for. */
  readonly earlier: () => readonly Word[];
  readonly later: () => readonly Word[];
  /** The words of the time that the title is for; indices, end exclusive. */
  readonly time: readonly [from: number, to: number];
  /** Whether a word belongs to any day that the sentence gives. */
  readonly isTime: (at: number) => boolean;
  readonly segments: readonly Segment[];
  readonly cues: Cues;
  readonly mentionAt: MentionAt;
  readonly side: Side;
};
