import type { Span } from '../../../core/text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Cues } from './cues.ts';
import { findSegments, type Segment } from './title/clause/segments.ts';

/** The words of a sentence and which of them form the clause of one time; word indices, end exclusive. */
export type DateClause = {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** The words that give the time. */
  readonly time: readonly [from: number, to: number];
  readonly segments: readonly Segment[];
};

/**
 * The clause around a time: its segment of the sentence, extended to the next or previous ones until it has a verb.
 * "In May, on the 4th, the port reopened" is one clause.
 */
export function findClause(words: readonly Word[], time: Span, cues: Cues): DateClause {
  const stretch = stretchOf(words, time);
  const segments = findSegments(words, stretch, cues);
  const own = Math.max(
    0,
    segments.findIndex(({ from, to }) => from <= stretch[0] && stretch[0] < to),
  );
  const hasVerb = (at: number) => (segments[at]?.verb ?? -1) >= 0;
  let last = own;
  while (!hasVerb(last) && last < segments.length - 1) last++;
  let start = own;
  while (!hasVerb(last) && !hasVerb(start) && start > 0) start--;
  return { words, from: segments[start]?.from ?? 0, to: segments[last]?.to ?? words.length, time: stretch, segments };
}

/** The words of a time; indices, end exclusive. */
export function stretchOf(words: readonly Word[], time: Span): readonly [from: number, to: number] {
  const first = words.findIndex(({ end }) => end > time[0]);
  const after = words.findIndex(({ start }) => start >= time[1]);
  return [Math.max(0, first), after < 0 ? words.length : after];
}

export function clauseSpan({ words, from, to }: DateClause): Span {
  const inner = words.slice(from, to);
  const first = inner.find(({ kind }) => kind !== 'mark') ?? inner[0];
  const last = inner.findLast(({ kind, text }) => kind !== 'mark' || CLOSES.has(text)) ?? inner.at(-1);
  return [first?.start ?? 0, last?.end ?? 0];
}

const CLOSES = new Set(['%', ')']);
