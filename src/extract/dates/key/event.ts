import type { MentionAt } from '../../analysis/mention.ts';
import type { Word } from '../../text/words.ts';
import type { DateCandidate } from './candidates.ts';
import type { Side } from './certainty.ts';
import type { DateClause } from './clause.ts';
import type { Cues } from './cues.ts';
import { eventBeforeTime, eventOfPurpose, eventOfTime, findEventName, isPlannedOn } from './event-name.ts';
import { clauseTitle } from './title/clause-title.ts';

const MIN_NAME_WORDS = 3;

/**
 * What happens on a date, in 3 to 14 words of the text: what a target is for, the event that the date describes, else the clause of
 * the date with its subject, else the event named in the clause. Undefined if there is none: a shred names nothing.
 */
export function eventNear(
  text: string,
  clause: DateClause,
  { before, span, times }: DateCandidate,
  side: Side,
  cues: Cues,
  mentionAt: MentionAt,
): string | undefined {
  const { words, time, segments } = clause;
  const name = eventOfPurpose(text, clause, cues) ?? eventOfTime(text, clause, span, cues);
  if (name !== undefined && isLong(name)) return name;
  const isTime = (at: number) => (at >= time[0] && at < time[1]) || isInTime(words[at], times);
  const own = segments.find(({ from, to }) => from <= time[0] && time[0] < to);
  const inner = own ? { ...clause, from: own.from, to: own.to } : clause;
  const planned = own && own.verb < 0 && isPlannedOn(clause) ? eventBeforeTime(text, inner, cues) : undefined;
  if (planned !== undefined && isLong(planned)) return planned;
  const title = clauseTitle({ text, words, before, time, isTime, segments, cues, mentionAt });
  if (title !== undefined) return title;
  if (side === 'behind' || isOnlySpeech(inner, cues)) return undefined;
  const near = eventBeforeTime(text, inner, cues) ?? findEventName(text, inner, cues);
  return near !== undefined && isLong(near) ? near : undefined;
}

function isInTime(word: Word | undefined, times: DateCandidate['times']): boolean {
  return word !== undefined && times.some(([start, end]) => word.start < end && start < word.end);
}

/** Three words, or two of which the first is a name ("Geneva conference"). */
const isLong = (name: string) => name.split(' ').length >= MIN_NAME_WORDS || /^\p{Lu}\S* \S/u.test(name);

/** Whether the clause only says that someone spoke: "Lavrov said on Tuesday". */
export function isOnlySpeech({ words, from, to }: DateClause, cues: Cues): boolean {
  const verbs = words.slice(from, to).filter(({ lower }) => cues.is('verb', lower) || cues.is('say', lower));
  return verbs.length > 0 && verbs.every(({ lower }) => cues.is('say', lower));
}
