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
    return lapsed === undefined && isPlanMoved(clause) ? 'scheduled' : 'past';
  }
  const named = nearestCue(clause, 0, words.length, ['target', 'deadline'], cues);
  if (named === 'target' || named === 'deadline') return named;
  if (nearestCue(clause, from, to, ['aim'], cues)) return 'target';
  if (isBy(clause) && hasCue(clause, 'must', cues)) return 'deadline';
  // Also denied: "not expected until May" is no firmer.
  return hasCue(clause, 'expected', cues) || isThought(clause) ? 'expected' : 'scheduled';
}

/** "hopes | the quay will open", "believes that | it can open". */
function isThought({ words, from }: DateClause): boolean {
  const before = words[from - 1]?.lower === 'that' ? words[from - 2] : words[from - 1];
  return GUESSES.has(before?.lower ?? '');
}

const GUESSES = new Set(
  `hope hopes hoped hoping believe believes believed believing expect expects expected expecting think thinks thought fear fears feared
  predict predicts predicted estimate estimates estimated reckons forecast forecasts project projects projected claims`.split(
    /\s+/,
  ),
);

/** "had been scheduled for the 5th, and were then moved": a plan that has a new date. */
function isPlanMoved({ words, from, to }: DateClause): boolean {
  if (!words.some(({ lower }) => MOVED.has(lower))) return false;
  return words.slice(from, to).some(({ lower }, i) => {
    // "had to be moved on Saturday": a thing, not a plan.
    if (!PLAN_WORDS.has(lower) || (lower === 'moved' && !MOVED_TO.has(words[from + i + 1]?.lower ?? ''))) return false;
    return words.slice(Math.max(from, from + i - 3), from + i).some((word) => AUXILIARIES.has(word.lower));
  });
}

const AUXILIARIES = new Set(['was', 'were', 'been', 'is', 'are', 'be']);
const MOVED = new Set(['moved', 'postponed', 'rescheduled', 'delayed', 'deferred', 'adjourned']);
const MOVED_TO = new Set(['to', 'from', 'until', 'forward', 'back']);
const PLAN_WORDS = new Set('scheduled rescheduled due set slated planned moved postponed delayed supposed'.split(' '));

const isBy = ({ words, time }: DateClause) => ['by', 'before', 'until'].includes(words[time[0] - 1]?.lower ?? '');

function hasCue({ words, from, to }: DateClause, cue: CertaintyCue, cues: Cues): boolean {
  return words.slice(from, to).some(({ lower }) => cues.certainty.get(lower) === cue);
}

/** The cue of these kinds nearest to the time, without negated ones. */
function nearestCue(
  clause: DateClause,
  from: number,
  to: number,
  kinds: readonly CertaintyCue[],
  cues: Cues,
): CertaintyCue | undefined {
  const { words, time } = clause;
  let best: CertaintyCue | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const cue = cues.certainty.get(words[i]?.lower ?? '');
    if (cue === undefined || !kinds.includes(cue) || isDenied(words, i, cues)) continue;
    if ((cue === 'target' || cue === 'deadline') && !isOfDate(words, i, clause, cue)) continue;
    const away = i < time[0] ? time[0] - i : i - time[1] + 1;
    if (away < distance) [best, distance] = [cue, away];
  }
  return best;
}

/** A "target" or "deadline" of this date: in its clause, or "this is a target" in another; not "the target audience". */
function isOfDate(words: DateClause['words'], at: number, { from, to }: DateClause, cue: CertaintyCue): boolean {
  const next = words[at + 1];
  const isNoun = next === undefined || next.kind === 'mark' || AFTER_TARGET.has(next.lower);
  if (cue === 'target' && !isNoun) return false;
  if ((at >= from && at < to) || isForSomething(words, at)) return true;
  // "set a deadline of its own: it will leave on Monday"
  if (words[from - 1]?.text === ':' && at < from) return true;
  const lead = words.slice(Math.max(0, at - DENIAL_REACH), at).map(({ lower }) => lower);
  const be = lead.findLastIndex((word) => IS.has(word));
  return be > 0 && POINTERS.has(lead[be - 1] ?? '');
}

/** "the target for a truce", "the target date for a truce, August 1, …" */
function isForSomething(words: DateClause['words'], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return (DATE_NOUNS.has(next) ? words[at + 2]?.lower : next) === 'for';
}

const DATE_NOUNS = new Set(['date', 'dates', 'day']);
const AFTER_TARGET = new Set(
  'date dates day of for is was are were to and but or not by on in set that which it as'.split(' '),
);
const IS = new Set(['is', 'was', 'are', 'be', 'as']);
const POINTERS = new Set(['this', 'that', 'it', 'which', 'date', 'day', 'dates']);

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
