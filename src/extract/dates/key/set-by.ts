import type { Certainty } from '../../../core/dates/key-date.ts';
import type { Word } from '../../text/words.ts';
import type { DateClause } from './clause.ts';
import type { Cues } from './cues.ts';
import type { NameAt } from './names.ts';

const MAX_WORDS_TO_SETTER = 10;

/**
 * Who set a date, or called it a target or a deadline: the person named before such a verb in the sentence ("Kerry
 * announced", "Kerry stressed"), or after "set by" or "according to". The fullest name in the article; null if the
 * sentence names no one, and for past dates.
 */
export function findSetter({ words }: DateClause, certainty: Certainty, nameAt: NameAt, cues: Cues): string | null {
  if (certainty === 'past') return null;
  const isClaimed = certainty === 'target' || certainty === 'deadline';
  for (const [i, { lower }] of words.entries()) {
    const isAgent = words[i + 1]?.lower === 'by';
    const isSource = lower === 'according';
    const isPassive = !isAgent && PASSIVE_LEADS.has(words[i - 1]?.lower ?? '');
    const isSet = cues.is('set', lower) || (isClaimed && cues.is('claim', lower));
    if (!isSource && (!isSet || isPassive || PARTICLES.has(words[i + 1]?.lower ?? ''))) continue;
    const named =
      isAgent || isSource ? firstName(words.slice(i + 1, i + MAX_WORDS_TO_SETTER), nameAt) : lastName(words, i, nameAt);
    if (named !== undefined) return named;
  }
  return null;
}

function firstName(words: readonly Word[], nameAt: NameAt): string | undefined {
  const named = words.find(({ start }) => nameAt(start) !== undefined);
  return named && nameAt(named.start);
}

function lastName(words: readonly Word[], at: number, nameAt: NameAt): string | undefined {
  const named = words
    .slice(Math.max(0, at - MAX_WORDS_TO_SETTER), at)
    .findLast(({ start }) => nameAt(start) !== undefined);
  return named && nameAt(named.start);
}

/** "set off a row", "set up a fund". */
const PARTICLES = new Set(['off', 'up', 'out', 'about', 'aside', 'back', 'down', 'in']);

/** "Kerry was scheduled to fly": the person before the verb did not set the date. */
const PASSIVE_LEADS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'a', 'the']);
