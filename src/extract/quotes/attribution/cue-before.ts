import { isBetween } from '../clauses/phrase.ts';
import { findPossessor } from '../clauses/possessor.ts';
import type { SubjectReading } from '../clauses/reading.ts';
import type { SentenceItem } from '../clauses/sentence-items.ts';
import { isPassive } from '../clauses/subject-after.ts';
import { THOUGHTS } from '../vocabulary.ts';
import { accordingAt } from './according-to.ts';
import type { Attribution, AttributionRule } from './attribution.ts';
import { agentOf, subjectOf } from './cue-subject.ts';
import { isSpeechVerb } from './speech-verb.ts';

const FARTHEST_BEFORE = 40;

/** X said “…” */
export const cueBefore: AttributionRule = (items, at, reading) => {
  for (let verb = at - 1; verb >= 0 && at - verb < FARTHEST_BEFORE; verb--) {
    const item = items[verb];
    if (!item) return null;
    const found = cueAt(items, verb, at, reading);
    if (found) return found;
  }
  return null;
};

function cueAt(items: readonly SentenceItem[], at: number, end: number, reading: SubjectReading): Attribution | null {
  const item = items[at];
  if (item?.kind !== 'word') return null;
  if (item.lower === 'according') return accordingAt(items, at, reading);
  const owner =
    reading.vocabulary.speechNouns.has(item.lower) && introduces(items, at + 1)
      ? findPossessor(items, at, reading)
      : null;
  if (owner) return { mention: owner, cue: [item.start, item.end], rule: 'speech-noun' };
  if (!isSpeechVerb(items, at, reading)) return null;
  if (isClosedAside(items, at, end)) return null;
  const mention = isPassive(items, at) ? agentOf(items, at, end, reading) : subjectOf(items, at, reading);
  if (mention?.kind === 'pronoun' && THOUGHTS.has(item.lower) && hasVerbBefore(items, at - 1, reading)) return null;
  return mention && { mention, cue: [item.start, item.end], rule: 'cue-before' };
}

const SAYS = /^(?:said|says|told|declared|wrote|added|replied)$/;

/** "X, who has dismissed the story, “…”": the relative clause ends before the quotation begins. */
function isClosedAside(items: readonly SentenceItem[], verb: number, end: number): boolean {
  // "from Lee, who declared in the hall, “….”": nothing else follows that the aside could stand in.
  if (items[end + 1] === undefined && SAYS.test(items[verb]?.lower ?? '')) return false;
  if (items[end - 1]?.text !== ',' || end - 1 <= verb + 1) return false;
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at--;
  return /^(?:who|which)$/.test(items[at]?.lower ?? '');
}

function hasVerbBefore(items: readonly SentenceItem[], end: number, reading: SubjectReading): boolean {
  return items.some((_, at) => at < end && isSpeechVerb(items, at, reading));
}

/** What can follow a speech noun that introduces words: "that", a colon, the words themselves. */
function introduces(items: readonly SentenceItem[], at: number): boolean {
  const item = items[at];
  return /^(?:that|:)$/.test(item?.lower ?? '');
}
