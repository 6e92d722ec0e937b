import type { Certainty } from '../../../core/dates/key-date.ts';
import { endsInGenitive } from '../../../core/text/possessive.ts';
import type { Word } from '../../text/words.ts';
import type { DateClause } from './clause.ts';
import type { Cues } from './cues.ts';
import type { NameAt } from './names.ts';

const MAX_WORDS_TO_AGENT = 6;
const MAX_WORDS_TO_TIME = 16;
/** Room for "has now" between a name and its verb. */
const MAX_WORDS_TO_VERB = 3;

/**
 * Who set a date: the person who sets, announces or orders it ("Lee announced that …", "a date set by Lee"), by the fullest name in the
 * article. Who only explains it, plays it down or is to travel has not set it. Null if nobody is named, and for past dates.
 */
export function findSetter(clause: DateClause, certainty: Certainty, nameAt: NameAt, cues: Cues): string | null {
  if (certainty === 'past') return null;
  const { words, time } = clause;
  for (
    let i = Math.max(0, time[0] - MAX_WORDS_TO_TIME);
    i < Math.min(words.length, time[1] + MAX_WORDS_TO_AGENT);
    i++
  ) {
    if (!cues.is('set', words[i]?.lower ?? '')) continue;
    const isAgent = words[i + 1]?.lower === 'by';
    const named = isAgent
      ? firstNamed(words.slice(i + 2, i + MAX_WORDS_TO_AGENT), nameAt)
      : i < time[0] && setsTime(clause, i, cues) && subjectOf(words, i, nameAt);
    if (named) return named;
  }
  return null;
}

/** Whether what is set is this date: "set a deadline of Friday", "announced that …", not "set a record". */
function setsTime({ words, time }: DateClause, at: number, cues: Cues): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (PARTICLES.has(next) || PASSIVE_LEADS.has(words[at - 1]?.lower ?? '')) return false;
  const between = words.slice(at + 1, time[0]);
  return next === 'that' || between.length <= 1 || between.some(({ lower }) => isDateNoun(lower, cues));
}

function isDateNoun(lower: string, cues: Cues): boolean {
  const cue = cues.certainty.get(lower);
  return lower === 'date' || cue === 'target' || cue === 'deadline' || cues.isEvent(lower);
}

function firstNamed(words: readonly Word[], nameAt: NameAt): string | undefined {
  const named = words.find(({ start }) => nameAt(start) !== undefined);
  return named && nameAt(named.start);
}

/** The name right before a verb. */
function subjectOf(words: readonly Word[], at: number, nameAt: NameAt): string | undefined {
  const least = Math.max(0, at - MAX_WORDS_TO_VERB);
  let last = at - 1;
  while (last >= least && nameAt(words[last]?.start ?? -1) === undefined) last--;
  const name = last < least ? undefined : nameAt(words[last]?.start ?? -1);
  if (name === undefined || endsInGenitive(words[last]?.lower ?? '') || words[last + 1]?.lower === "'s")
    return undefined;
  let first = last;
  while (first > 0 && nameAt(words[first - 1]?.start ?? -1) === name) first--;
  return NOT_SUBJECT.has(words[first - 1]?.lower ?? '') ? undefined : name;
}

/** "aides to Lee announced" */
const NOT_SUBJECT = new Set(['of', 'to', 'for', 'by', 'with', 'from', 'against', 'after']);

/** "set off a row", "set up a fund". */
const PARTICLES = new Set(['off', 'up', 'out', 'about', 'aside', 'back', 'down', 'in']);

/** "Kerry was scheduled to fly": the person before the verb did not set the date. */
const PASSIVE_LEADS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'a', 'the', 'not', 'never']);
