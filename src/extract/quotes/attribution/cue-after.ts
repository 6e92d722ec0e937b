import { isBetween } from '../clauses/phrase.ts';
import { endsPhraseAfter, findSubjectAfter, isPassive } from '../clauses/subject-after.ts';
import { findSubjectBefore } from '../clauses/subject-before.ts';
import type { AttributionRule } from './attribution.ts';
import { skipMarks } from './skip-marks.ts';
import { isSpeechVerb } from './speech-verb.ts';

const FARTHEST_AFTER = 34;
/** "“…,” when Moor asked her": what follows belongs to the sentence before the words. */
const SUBORDINATE = new Set(['when', 'while', 'if', 'because', 'after', 'before', 'since', 'until', 'whenever']);

/** “…,” said X */
export const invertedCue: AttributionRule = (items, at, reading) => {
  let verb = skipMarks(items, at + 1);
  if (isBetween(items[verb])) verb++;
  const item = items[verb];
  if (!item || item.lower.endsWith('ing') || !reading.vocabulary.verbs.has(item.lower)) return null;
  const mention = findSubjectAfter(items, verb, reading);
  return mention && { mention, cue: [item.start, item.end], rule: 'inverted-cue' };
};

/** “…,” X said */
export const cueAfter: AttributionRule = (items, at, reading) => {
  const from = skipMarks(items, at + 1);
  if (SUBORDINATE.has(items[from]?.lower ?? '')) return null;
  for (let verb = from + 1; verb < items.length && verb - from < FARTHEST_AFTER; verb++) {
    const item = items[verb];
    if (!item || item.kind === 'run') return null;
    if (!isSpeechVerb(items, verb, reading) || isPassive(items, verb)) continue;
    const mention = findSubjectBefore(items, verb, reading);
    if (mention && mention.span[0] >= (items[from]?.start ?? 0))
      return { mention, cue: [item.start, item.end], rule: 'cue-after' };
  }
  return null;
};

/** … “part of a sentence,” X said: the sentence ends with its cue. */
export const cueAtEnd: AttributionRule = (items, at, reading) => {
  const found = cueAfter(items, at, reading);
  if (!found?.cue) return null;
  const subject = items.findIndex(({ start }) => start === found.mention.span[0]);
  const verb = items.findIndex(({ start }) => start === found.cue?.[0]);
  const isSetOff = items.slice(at + 1, subject).some(({ text }) => text === ',') || subject === at + 1;
  return isSetOff && endsPhraseAfter(items, verb + 1) ? found : null;
};
