import type { Span } from '../../../core/text/span.ts';
import type { SubjectReading } from '../clauses/reading.ts';
import type { SentenceItem } from '../clauses/sentence-items.ts';
import type { SpeakerMention } from '../clauses/speaker-mention.ts';

/** The speaker of a run, the cue that says so, and the rule that found it. */
export type Attribution = {
  readonly mention: SpeakerMention;
  readonly cue: Span | null;
  readonly rule: string;
};

export type AttributionRule = (
  items: readonly SentenceItem[],
  at: number,
  reading: SubjectReading,
) => Attribution | null;
export type NamedAttributionRule = readonly [name: string, rule: AttributionRule];
