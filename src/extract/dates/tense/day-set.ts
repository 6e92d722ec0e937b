import type { TimeTokens } from '../pattern/tokens.ts';
import { isEnd, REACH_BEFORE } from './clause-scan.ts';

const SETS = new Set(['set', 'named', 'fixed']);

/** "The court set Friday as the deadline." */
export const isSetAs = (texts: readonly string[], from: number, to: number): boolean =>
  SETS.has(texts[from - 1] ?? '') && texts[to] === 'as';

/** "had ruled that he must go, and set Friday as the deadline": in the past perfect the day is over too. */
export function isHadSet(tokens: TimeTokens, from: number): boolean {
  const { texts } = tokens;
  if (!SETS.has(texts[from - 1] ?? '')) return false;
  if (texts[from - 2] !== 'and') return texts[from - 2] === 'had';
  let at = from - 3;
  while (at > from - REACH_BEFORE && !isEnd(tokens, at) && texts[at] !== 'but' && texts[at] !== 'had') at--;
  return texts[at] === 'had';
}

/** "was moved to July 1": the new day, whatever the verb's tense. */
export const isMovedTo = (texts: readonly string[], from: number): boolean =>
  texts[from - 1] === 'to' && MOVED.has(texts[from - 2] ?? '');

const MOVED = new Set('moved extended postponed rescheduled delayed deferred adjourned back forward'.split(' '));

/** "The trial, scheduled for Jan. 14, was delayed": the old day, which may be over. */
export const isPutOff = (texts: readonly string[], to: number): boolean =>
  texts[to] === ',' && (texts[to + 1] === 'was' || texts[to + 1] === 'were');
