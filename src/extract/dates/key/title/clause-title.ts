import type { Word } from '../../../text/words.ts';
import type { TitleContext } from './context.ts';
import type { Segment } from './segments.ts';
import { findSubject, objectLeftOut } from './subject.ts';
import { leadsToTime } from './time-words.ts';
import { joined } from './title-text.ts';

const MIN_WORDS = 3;
const MAX_WORDS = 14;

/** The clause of a time as a title: its subject, its verb and what follows, without the time, in 3 to 14 words of the text. */
export function clauseTitle(context: TitleContext): string | undefined {
  const segment = segmentOfTime(context);
  if (!segment) return undefined;
  const subject = findSubject(segment, context);
  if (!subject) return undefined;
  const isNamed = isEventName(subject, context);
  const predicate = predicateOf(segment, MAX_WORDS - subject.length, context);
  // "Their next game is on Monday": the subject says it all.
  if (!predicate && isNamed && subject.length >= MIN_WORDS) return joined(context.text, subject);
  if (!predicate || isOnlySaid(predicate, context)) return undefined;
  const words = [...subject, ...predicate, ...(objectLeftOut(segment, context) ?? [])];
  const count = words.filter(({ kind }) => kind !== 'mark').length;
  return count < MIN_WORDS || count > MAX_WORDS ? undefined : joined(context.text, words);
}

const isEventName = (subject: readonly Word[], { cues }: TitleContext) => cues.isEvent(subject.at(-1)?.lower ?? '');

const isOnlySaid = (predicate: readonly Word[], { cues }: TitleContext) =>
  predicate.length <= 2
    ? predicate.some(({ lower }) => cues.is('say', lower))
    : /^(?:told|tells)$/.test(predicate[0]?.lower ?? '');

/** The segment with a verb that the time belongs to: its own, or the next if the time leads in ("On Friday, the port …"). */
function segmentOfTime(context: TitleContext): Segment | undefined {
  const { segments, time } = context;
  const at = segments.findIndex(({ from, to }) => from <= time[0] && time[0] < to);
  const own = segments[at];
  if (!own || own.verb >= 0) return own;
  const isLead = segments.slice(0, at + 1).every((one) => one.verb < 0 && isAdverbial(one, context));
  const next = segments[at + 1];
  if (isLead) return next && next.verb >= 0 ? next : undefined;
  const previous = segments[at - 1];
  const isAdded = own.opening === 'comma' && own.to - own.from - (time[1] - time[0]) <= LONGEST_ADDED;
  return previous && previous.verb >= 0 && isAdded ? previous : undefined;
}

/** "On Friday", "In a statement on Friday": not "the election due in May", which is what the time is about. */
function isAdverbial({ from }: Segment, { words, cues, time }: TitleContext): boolean {
  const lower = words[from]?.lower ?? '';
  return from >= time[0] || cues.is('of', lower) || ADVERBIAL.has(lower);
}

const ADVERBIAL = new Set(
  'by until from after before since during and but then later early late meanwhile so as through'.split(' '),
);

/** "…, on Monday" still belongs to the clause before it. */
const LONGEST_ADDED = 5;

/** From the verb to the end of its segment, cut before a phrase that would make it too long. */
function predicateOf(segment: Segment, room: number, context: TitleContext): readonly Word[] | undefined {
  const { words } = context;
  const kept = keptOf(segment, context);
  const cut = cutToFit(kept, room, context);
  const whole = cut && withoutLoose(cut, context);
  return whole?.map((i) => words[i]).filter((word) => word !== undefined);
}

/** What stands after the time belongs to it only if a preposition joins it, or if the time describes it ("the May 3 vote"). */
function keptOf(segment: Segment, context: TitleContext): number[] {
  const { words, time, cues, isTime } = context;
  const isBeforeNoun = describesNoun(context) || SETS.has(words[time[0] - 1]?.lower ?? '');
  const after = words[time[1]]?.lower ?? '';
  const isEdge = EDGES.has(words[time[1] + 2]?.lower ?? '') && after === 'at';
  const isInside = time[0] > segment.verb && time[1] < segment.to;
  const isOver = isInside && !isBeforeNoun && (isEdge || !(cues.is('of', after) || GOES_ON.has(after)));
  const end = isOver ? Math.min(time[0], endOf(segment, context)) : endOf(segment, context);
  const kept: number[] = [];
  for (let i = segment.verb; i < end; i++) {
    if (isBeforeNoun && i >= time[0] - 1 && i < time[1]) kept.push(i);
    else if (!isTime(i) && !leadsToTime(i, context)) kept.push(i);
    if (isOtherTime(i, context) && i < time[0] && isSeparate(i, context)) return [];
  }
  return kept;
}

/** "The court set May 8 for the hearing": the day is the object. */
const SETS = new Set(['set', 'sets', 'fixed', 'named', 'chose', 'picked']);
/** "until August at the earliest" */
const EDGES = new Set(['earliest', 'latest']);
const GOES_ON = new Set(['after', 'as', 'by', 'from', 'into', 'over', 'about', 'during', 'and', 'or', '']);

function describesNoun({ words, time, cues }: TitleContext): boolean {
  const before = words[DETERMINERS.has(words[time[0]]?.lower ?? '') ? time[0] : time[0] - 1]?.lower ?? '';
  const next = words[time[1]];
  const isGenitive = /['’]s$/.test(words[time[1] - 1]?.lower ?? '');
  if (isGenitive && next?.kind === 'word') return true;
  if (next?.kind !== 'word' || !(DETERMINERS.has(before) || /['’]s$/.test(before))) return false;
  return !cues.is('of', next.lower) && !cues.is('verb', next.lower) && !cues.is('join', next.lower);
}

const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'scheduled', 'planned']);

const isOtherTime = (i: number, { time, isTime }: TitleContext) => isTime(i) && (i < time[0] || i >= time[1]);

/** "sent a letter Monday after the letter of Friday": the second day belongs to what follows "after". */
function isSeparate(i: number, { words, time }: TitleContext): boolean {
  return words.slice(i + 1, time[0]).some(({ lower }) => SEPARATES.has(lower));
}

const SEPARATES = new Set(['after', 'before', 'following', 'since']);

/** A verb before "that" needs the clause that follows; a preposition before another day begins what belongs to that day. */
function endOf(segment: Segment, { segments, words, time, isTime, cues }: TitleContext): number {
  const next = segments[segments.indexOf(segment) + 1];
  const isThat = next?.from === segment.to && words[next.from]?.lower === 'that';
  const isThought =
    next?.opening === 'said' && (segment.to === time[1] || cues.is('think', words[segment.to - 1]?.lower ?? ''));
  const isOpen = next !== undefined && next.verb >= 0 && (isThat || isThought);
  const end = isOpen ? next.to : segment.to;
  for (let i = time[1]; i < end; i++) {
    if (!SEPARATES.has(words[i]?.lower ?? '')) continue;
    for (let at = i; at < end; at++) if (isTime(at)) return i;
  }
  return end;
}

function cutToFit(kept: readonly number[], room: number, { words, cues }: TitleContext): readonly number[] | undefined {
  const counted = (upTo: number) => kept.slice(0, upTo).filter((i) => words[i]?.kind !== 'mark').length;
  if (counted(kept.length) <= room) return kept;
  for (let end = kept.length - 1; end >= 2; end--) {
    const word = words[kept[end] ?? -1];
    const lower = word?.lower ?? '';
    const isAim = lower === 'to' && (end < MIN_BEFORE_AIM || words[(kept[end] ?? 0) + 2]?.lower === 'percent');
    const isPlace = (cues.is('of', lower) && !isAim) || CUTS.has(lower) || word?.text === ',';
    if (isPlace && lower !== 'of' && counted(end) <= room) return kept.slice(0, end);
  }
  return undefined;
}

/** "plans to |" and "calls for the town to |" need what follows. */
const MIN_BEFORE_AIM = 5;
const CUTS = new Set([
  'and',
  'or',
  'as',
  'after',
  'by',
  'from',
  'during',
  'under',
  'over',
  'into',
  'about',
  'amid',
  'than',
]);

const LOOSE = new Set(
  `the a an and or but its his her their by from after as to of in on at for with into heading going between that who which be is are was were will would may
   could not until before also both than due likely expected scheduled set early late some up about towards toward within`.split(
    /\s+/,
  ),
);

/** Without words that lead to something which is cut off: "will meet in the". A plan alone is kept: "is due". */
function withoutLoose(kept: readonly number[], { words }: TitleContext): readonly number[] | undefined {
  const last = kept.findLastIndex((i) => words[i]?.kind !== 'mark' && !LOOSE.has(words[i]?.lower ?? ''));
  const plan = kept.findLastIndex((i) => PLANS.has(words[i]?.lower ?? ''));
  const isVague = words[kept[last] ?? -1]?.lower === 'time' && words[kept[last - 1] ?? -1]?.lower === 'some';
  const end = Math.max(isVague ? last - 2 : last, plan);
  return end < 0 ? undefined : kept.slice(0, end + 1);
}

const PLANS = new Set(['scheduled', 'expected', 'due']);
