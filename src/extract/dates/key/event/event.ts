import type { Span } from '../../../../core/text/span.ts';
import type { MentionAt } from '../../../analysis/mention.ts';
import type { Word } from '../../../text/words.ts';
import type { DateCandidate } from '../candidates.ts';
import type { Side } from '../certainty.ts';
import type { DateClause } from '../clause.ts';
import type { Cues } from '../cues.ts';
import { nationMissing } from '../nation/nation-around.ts';
import { stateMeant, stateOfVote } from '../nation/state-around.ts';
import { withNation } from '../nation/with-nation.ts';
import { withState } from '../nation/with-state.ts';
import { withoutDayInside } from '../phrase/day/without-day-inside.ts';
import { withoutOwnDay } from '../phrase/day/without-own-day.ts';
import type { FindElection } from '../phrase/election.ts';
import { phraseName } from '../phrase/phrase-name.ts';
import { whenClause } from '../phrase/when-clause.ts';
import { isCountedFrom } from '../title/clause/day-of-verb.ts';
import { clauseTitle } from '../title/clause-title.ts';
import { isUnclear } from '../title/fit/leans.ts';
import { isNoEvent } from '../title/fit/no-event.ts';
import { withoutPointing } from '../title/fit/points-back.ts';
import { isCalledOff } from './called-off.ts';
import { dueName, dueStart } from './due-name.ts';
import { eventBeforeTime, eventOfTime, findEventName, isPlannedOn } from './event-name.ts';
import { eventOfPurpose } from './event-of-purpose.ts';
import { isNamed } from './is-named.ts';
import { isOfTheDead } from './of-the-dead.ts';
import { pastEvent } from './past-event.ts';

/** "the deployment of boats looks like |" */
const ENDS_IN_LIKENESS = /\s(?:like|as|than)$/;
/** "the promise of harbour elections": they are what is to come. */
const PROMISE = /^(the) promise of (?=\S+ )/i;
/** "the final of the cup | between Norland" */
const HALF_BETWEEN = /(?<=\S+ \S+ \S+)\sbetween (?!.*\sand\s)\S+(?: \S+)?$/;
/** "a briefing on the quay later |" */
const LOOSE_END = /\s(?:later|earlier)$/;

/**
 * What happens on a date, in 3 to 14 words of the text: what a target is for, the event that the date describes, else the clause of the
 * date with its subject, else the event named in the clause. Undefined if there is none: a shred names nothing.
 */
export function eventNear(
  text: string,
  clause: DateClause,
  candidate: DateCandidate,
  side: Side,
  cues: Cues,
  mentionAt: MentionAt,
  findElection: FindElection,
): string | undefined {
  const label = nameOf(text, clause, candidate, side, cues, mentionAt, findElection);
  if (label === undefined || ENDS_IN_LIKENESS.test(label)) return undefined;
  const told = withoutOwnDay(label, clause.words)
    .replace(LOOSE_END, '')
    .replace(HALF_BETWEEN, '')
    .replace(PROMISE, '$1 promised ');
  if (side === 'behind') return told;
  const around = () => [...candidate.earlier(), ...clause.words, ...candidate.later()];
  const named = withoutDayInside(told, text, text.slice(...candidate.span), candidate, cues);
  const ofNation = withNation(withoutPointing(named), (lacking) =>
    nationMissing(lacking, candidate, clause.words, cues.nationAt),
  );
  const whole = withState(ofNation, (lacking) =>
    (lacking === 'vote' ? stateOfVote : stateMeant)(candidate, clause.words, cues.stateAt),
  );
  return isUnclear(whole, around, cues) ? undefined : whole;
}

function nameOf(
  text: string,
  clause: DateClause,
  { before, earlier, later, span, times }: DateCandidate,
  side: Side,
  cues: Cues,
  mentionAt: MentionAt,
  findElection: FindElection,
): string | undefined {
  const { words, time, segments } = clause;
  const isTime = (at: number) => (at >= time[0] && at < time[1]) || isInTime(words[at], times);
  if (side === 'ahead' && (isCalledOff(clause, cues) || isOfTheDead(text, clause, mentionAt))) return undefined;
  const purpose = eventOfPurpose(text, clause, isTime, cues);
  const ofTime = purpose ?? eventOfTime(text, clause, span, cues);
  const name =
    ofTime !== undefined && ofTime !== purpose && side === 'behind' ? pastEvent(ofTime, text, clause, cues) : ofTime;
  const context = { text, words, before, earlier, later, time, isTime, segments, cues, mentionAt, side };
  if (name !== undefined && isNamed(name) && (name === purpose || isToldOf(name, side)))
    return (side === 'ahead' && isActing(clause) ? clauseTitle(context) : undefined) ?? name;
  if (isCountedFrom(context)) return undefined;
  const own = segments.find(({ from, to }) => from <= time[0] && time[0] < to);
  const inner = own ? { ...clause, from: own.from, to: own.to } : clause;
  const planned = own && own.verb < 0 && isPlannedOn(clause) ? eventBeforeTime(text, inner, cues) : undefined;
  if (planned !== undefined && isNamed(planned)) return planned;
  const due = dueStart(clause, own?.verb ?? -1, cues);
  if (side === 'ahead' && due !== undefined) return dueName(clause, due, context);
  const title = clauseTitle(context);
  if (title !== undefined) return title;
  if (side === 'behind') return undefined;
  if (own && isNoEvent(own, context)) return whenClause(context);
  if (isOnlySpeech(inner, cues)) return phraseName(context, findElection);
  const near = eventBeforeTime(text, inner, cues) ?? findEventName(text, inner, cues);
  const isGood =
    near !== undefined &&
    isNamed(near) &&
    isOwned(near) &&
    !AFTER_ANOTHER.test(near) &&
    !isDated(near, text, times, span) &&
    !DONE.test(near) &&
    !LEANS.test(near) &&
    !ANY_EVENT.test(near);
  return isGood ? near : phraseName(context, findElection);
}

const LONGEST_EVENT = 4;

/** "The May 3 trial will show who is to blame": what the event of a day does says more than its name. */
const isActing = ({ words, time }: DateClause) =>
  words.slice(time[1], time[1] + LONGEST_EVENT).some(({ lower }, i) => i > 0 && lower === 'will');

/** "After a visit to the town" */
const AFTER_ANOTHER = /^(?:after|before|during|since|following|amid|in|on|at|for|with|by|as|to)\s/i;

/** "Norway votes in May and Denmark": another day of the sentence belongs to something else. */
const isDated = (name: string, text: string, times: DateCandidate['times'], own: Span) =>
  times.some(([start, end]) => (end <= own[0] || start >= own[1]) && name.includes(text.slice(start, end)));

/** A name of what is past or ahead: "the May 3 blast" lies behind, "a June 4 interview" is nothing that an article turns on. */
function isToldOf(name: string, side: Side): boolean {
  if (side === 'ahead') return !DONE.test(name) && !ANY_DAY.test(name) && !BARE_WEEKDAY.test(name);
  return (
    OWNED.test(name) && !BARE_DAY.test(name) && !SAID_AT.test(name) && SAYS_WHICH.test(name) && !ENDS_OPEN.test(name)
  );
}

/** "a May 3 hearing": whose it is, is not said. */
const ANY_DAY = /^an? (?:\S+ ){1,3}(?:visit|trip|hearing|meeting|vote|session|speech|interview|briefing)$/;
const OWNED = /^(?:the\s|(?!An?\s)\p{Lu}|\S+['’]s\s)/u;
const BARE_WEEKDAY = /^\w+day\s/;
/** "Friday's blast at the port", not "Friday's blast". */
const SAYS_WHICH =
  /\s(?:of|on|at|in|for|against|between|over|by|into|that|which)\s|\p{Lu}\S* \p{Lu}|\bthe \p{Lu}\S* \p{Ll}+ \p{Ll}/u;
/** "the match to knock out", "the hearing of the House Energy | and Trade Committee" */
const ENDS_OPEN = /\sto \p{Ll}+(?: \p{Ll}+)?$|\sHouse \p{Lu}\p{Ll}+$/u;
/** "Wednesday afternoon release" */
const BARE_DAY = /^(?:\w+day|Jan\w*|Feb\w*|March|April|May|June|July|Aug\w*|Sept\w*|Oct\w*|Nov\w*|Dec\w*|\d+)\s/;

const SAID_AT =
  /\b(?:interview|statement|release|briefing|conference|call|article|editorial|report|letter|photograph)\b/i;

function isInTime(word: Word | undefined, times: DateCandidate['times']): boolean {
  return word !== undefined && times.some(([start, end]) => word.start < end && start < word.end);
}

/** "the first payments", "a public grilling", "the interview": of whom or where, is not said. */
const ANY_EVENT =
  /^(?:the|a|an)(?: \p{Ll}+)? (?:payments?|grilling|interview|hearings?|trial|talks?|meeting|debate|review|release|sale|park)$/iu;
/** What has happened is no event ahead. */
const DONE =
  /\b(?:disaster|explosion|blast|attacks?|bombings?|crash|collapse|massacre|killings?|shootings?|earthquake|invasion|arrests?|incident|uprising|coup|assassination|him|her|them)\b/i;
/** "its", and "directors facing a vote", belong to what the name leaves out. */
const LEANS = /\sahead\sof\s|\s(?:its|his|her|their|our|my|it)(?:\s|$)|\p{Lu}\S* \p{Ll}+ing\s/u;

/** "the general election", "Bergen's primary", "a truce in Bergen": begun with an article or a name. "a visit" needs whose it is. */
const isOwned = (name: string) =>
  /^(?:the|a|an|\p{Lu}\S*|\S+['’]s)\s/u.test(name) && !ANY_ONE.test(name) && !/\b(?:and|or|to|the)$/.test(name);

/** "a visit to Bergen", "a White House meeting": whose it is, is not said. */
const ANY_ONE =
  /^an? (?:(?:visit|trip|tour|speech|interview|briefing|meeting|decision|vote)\b|.*\b(?:meeting|conference|hearing|briefing|session)$)/;

/** Whether the clause only says that someone spoke: "Lavrov said on Tuesday". */
export function isOnlySpeech({ words, from, to }: DateClause, cues: Cues): boolean {
  const verbs = words.slice(from, to).filter(({ lower }) => cues.is('verb', lower) || cues.is('say', lower));
  return verbs.length > 0 && verbs.every(({ lower }) => cues.is('say', lower));
}
