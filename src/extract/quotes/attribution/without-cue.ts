import { findMainSubject } from '../clauses/main-subject.ts';
import { findNamedLast, findPossessor } from '../clauses/possessor.ts';
import { findAgent } from '../clauses/subject-after.ts';
import type { AttributionRule } from './attribution.ts';
import { skipMarks } from './skip-marks.ts';

/** X on the plan: “…” */
export const colonBefore: AttributionRule = (items, at, reading) => {
  if (items[at - 1]?.text !== ':') return null;
  const noun = items[at - 2]?.lower ?? '';
  const isWritten = reading.vocabulary.speechNouns.has(noun) || reading.vocabulary.documents.has(noun);
  const owner = isWritten ? findPossessor(items, at - 2, reading) : null;
  const mention = owner ?? findNamedLast(items, at - 1, reading) ?? findMainSubject(items, at - 1, reading);
  return mention && { mention, cue: null, rule: 'colon' };
};

/** “….” — X */
export const dashName: AttributionRule = (items, at, reading) => {
  if (!/^(?:[—–―-]|--)$/.test(items[at + 1]?.text ?? '')) return null;
  const from = skipMarks(items, at + 1);
  const rest = items.slice(from, from + 5);
  if (rest.length === 0 || !/^\p{Lu}/u.test(rest[0]?.text ?? '') || items.length - from > 8) return null;
  const mention = findAgent(items, from - 1, reading);
  return mention?.kind === 'name' ? { mention, cue: null, rule: 'dash-name' } : null;
};
