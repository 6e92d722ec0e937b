import type { SubjectReading } from '../clauses/reading.ts';
import type { SentenceItem } from '../clauses/sentence-items.ts';
import { findAgent } from '../clauses/subject-after.ts';
import type { Attribution, AttributionRule } from './attribution.ts';
import { skipMarks } from './skip-marks.ts';

/** “…,” according to X */
export const accordingAfter: AttributionRule = (items, at, reading) =>
  accordingAt(items, skipMarks(items, at + 1), reading);

export function accordingAt(items: readonly SentenceItem[], at: number, reading: SubjectReading): Attribution | null {
  const first = items[at];
  const second = items[at + 1];
  if (first?.lower !== 'according' || second?.lower !== 'to') return null;
  const mention = findAgent(items, at + 1, reading);
  return mention && { mention, cue: [first.start, second.end], rule: 'according-to' };
}
