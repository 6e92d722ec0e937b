import type { Findings } from '../core/findings.ts';
import type { Span } from '../core/text/span.ts';

/**
 * One step of extraction, for `dateline extract --trace`: which rule added, changed or removed a finding or declined to make
 * one, and why. "considered" tells of whom a speaker could have been.
 */
export type TraceStep = {
  readonly family: keyof Findings;
  readonly rule: string;
  readonly did: 'added' | 'changed' | 'removed' | 'declined' | 'considered';
  readonly span: Span;
  readonly note?: string;
  /** Names of the persons it could have been. */
  readonly candidates?: readonly string[];
};

/** Null when nobody watches, so that rules can skip the work of telling. */
export type Trace = ((step: TraceStep) => void) | null;
