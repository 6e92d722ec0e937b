import type { DateCandidate } from './candidates.ts';
import type { Side } from './certainty.ts';
import type { DateClause } from './clause.ts';
import { eventOfClause } from './clause-words.ts';
import type { Cues } from './cues.ts';
import { eventOfPurpose, findEventName } from './event-name.ts';

/**
 * What happens on a date: what a target is for, what was announced, else an event named in the same clause, in the
 * sentence before, or by what "it" refers to. Undefined if no event is named.
 */
export function eventNear(
  text: string,
  clause: DateClause,
  candidate: DateCandidate,
  side: Side,
  cues: Cues,
): string | undefined {
  const purpose = eventOfPurpose(text, clause, cues);
  if (purpose !== undefined) return purpose;
  if (side === 'behind' && isTold(clause, cues)) return eventOfClause(text, clause, cues);
  const own = findEventName(text, clause, cues);
  if (own !== undefined) return own;
  const earlier = findEventName(text, { ...clause, from: 0, to: clause.time[0] }, cues);
  return earlier ?? eventPointedAt(text, clause, candidate, cues);
}

function isTold({ words, from, to }: DateClause, cues: Cues): boolean {
  return words.slice(from, to).some(({ lower }) => cues.is('tell', lower));
}

/** "It is due to start at midnight": the last event of the sentence before. */
function eventPointedAt(
  text: string,
  { words }: DateClause,
  { before }: DateCandidate,
  cues: Cues,
): string | undefined {
  if (before.length === 0 || !words.slice(0, 3).some(({ lower }) => POINTERS.has(lower))) return undefined;
  return findEventName(text, { words: before, from: 0, to: before.length, time: [before.length, before.length] }, cues);
}

const POINTERS = new Set(['it', 'they', 'this', 'these']);

/** Whether the clause only says that someone spoke: "Lavrov said on Tuesday". */
export function isOnlySpeech({ words, from, to }: DateClause, cues: Cues): boolean {
  const verbs = words.slice(from, to).filter(({ lower }) => cues.is('verb', lower) || cues.is('say', lower));
  return verbs.every(({ lower }) => cues.is('say', lower));
}
