import type { Findings } from '../core/findings.ts';
import type { Span } from '../core/text/span.ts';

/**
 * One step of extraction, for `dateline extract --trace`: which rule added, changed, removed or declined a finding, and
 * why. "considered" lists who the speaker could have been.
 */
export type TraceStep = {
  readonly family: keyof Findings;
  readonly rule: string;
  readonly did: 'added' | 'changed' | 'removed' | 'declined' | 'considered';
  readonly span: Span;
  readonly note?: string;
  /** Names of the people it could have been. */
  readonly candidates?: readonly string[];
};

/** Null when there is no tracing, so that rules can skip that work. */
export type Trace = ((step: TraceStep) => void) | null;
