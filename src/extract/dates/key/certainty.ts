import type { Certainty } from '../../../core/dates/key-date.ts';
import type { DateClause } from './clause.ts';
import type { CertaintyCue, Cues } from './cues.ts';

/** Whether a date is before or after the day of publication. */
export type Side = 'ahead' | 'behind';

/**
 * How firm a date is. "Target" and "deadline" are searched for in the whole sentence, the rest in the clause; a negated
 * word ("not a deadline") does not count. A date before publication is past, unless the words say it was only planned.
 */
export function certaintyOf(clause: DateClause, side: Side, cues: Cues): Certainty {
  const { words, from, to } = clause;
  if (side === 'behind') {
    const lapsed = nearestCue(clause, from, to, ['hold'], cues);
    return lapsed === undefined && isPlanOnly(clause) ? 'scheduled' : 'past';
  }
  const named = nearestCue(clause, 0, words.length, ['target', 'deadline'], cues);
  if (named === 'target' || named === 'deadline') return named;
  if (nearestCue(clause, from, to, ['aim'], cues)) return 'target';
  if (isBy(clause) && hasCue(clause, 'must', cues)) return 'deadline';
  const isHedged = nearestCue(clause, from, to, ['expected'], cues) === 'expected';
  return isHedged ? 'expected' : 'scheduled';
}

/** "had been scheduled for", "was supposed to", "were then moved to": a plan, not what happened. */
function isPlanOnly({ words, from, to }: DateClause): boolean {
  return words.slice(from, to).some(({ lower }, i) => {
    if (!PLAN_WORDS.has(lower)) return false;
    return words.slice(Math.max(from, from + i - 3), from + i).some((word) => AUXILIARIES.has(word.lower));
  });
}

const AUXILIARIES = new Set(['was', 'were', 'been', 'is', 'are', 'be']);
const PLAN_WORDS = new Set('scheduled rescheduled due set slated planned moved postponed delayed supposed'.split(' '));

const isBy = ({ words, time }: DateClause) => ['by', 'before', 'until'].includes(words[time[0] - 1]?.lower ?? '');

function hasCue({ words, from, to }: DateClause, cue: CertaintyCue, cues: Cues): boolean {
  return words.slice(from, to).some(({ lower }) => cues.certainty.get(lower) === cue);
}

/** The cue of these kinds nearest to the time, without negated ones. */
function nearestCue(
  { words, time }: DateClause,
  from: number,
  to: number,
  kinds: readonly CertaintyCue[],
  cues: Cues,
): CertaintyCue | undefined {
  let best: CertaintyCue | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const cue = cues.certainty.get(words[i]?.lower ?? '');
    if (cue === undefined || !kinds.includes(cue) || isDenied(words, i, cues)) continue;
    const away = i < time[0] ? time[0] - i : i - time[1] + 1;
    if (away < distance) [best, distance] = [cue, away];
  }
  return best;
}

const DENIAL_REACH = 5;
const BETWEEN = new Set('a an the any "drop dead date or hard firm such real " “ ‘ \' “ be'.split(' '));

/** "not a deadline", "nor deadline", 'not a "hard" deadline': only articles, marks and the like may come between. */
function isDenied(words: DateClause['words'], at: number, cues: Cues): boolean {
  for (let i = at - 1; i >= Math.max(0, at - DENIAL_REACH); i--) {
    const lower = words[i]?.lower ?? '';
    if (cues.certainty.get(lower) === 'not' || lower.endsWith("n't") || lower.endsWith('n’t')) return true;
    if (!BETWEEN.has(lower) && words[i]?.kind !== 'mark') return false;
  }
  return false;
}
