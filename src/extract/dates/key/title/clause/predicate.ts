import { endsInGenitive } from '../../../../../core/text/possessive.ts';
import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { aimAfter } from '../cut/aim-after.ts';
import { briefer, withoutPast } from '../cut/briefer.ts';
import { cutToFit, withoutLoose, withoutOpenAim } from '../cut/cut.ts';
import { leadsToTime, limitStart } from '../time-words.ts';
import type { Segment } from './segments.ts';

/** From the verb to the end of its segment, cut before a phrase that would make it too long. */
export function predicateOf(segment: Segment, room: number, context: TitleContext): readonly Word[] | undefined {
  const { words } = context;
  const kept = withoutPast(keptOf(segment, context), context);
  const limit = kept.at(-1) === context.time[1] - 1 ? limitStart(context) : undefined;
  const [long, tail] =
    limit === undefined ? [kept, []] : [kept.filter((i) => i < limit), kept.filter((i) => i >= limit)];
  if (isReadAsNoun(segment, long, tail, room, context)) return long.flatMap((i) => words[i] ?? []);
  const heads = briefer(long, room - tail.length, context);
  // "will turn into a storm by Friday": the day is told beside the title.
  const [first = long] = heads;
  const count = first.filter((i) => words[i]?.kind !== 'mark').length;
  const isTailLeft = words[tail[0] ?? -1]?.lower === 'by' && count <= room && count + tail.length > room;
  if (isTailLeft) return first.map((i) => words[i]).filter((word) => word !== undefined);
  const { head, cut } = farthest(heads, room - tail.length, context);
  // "will tell the board and close the quay until May": the limit is that of what was cut.
  if (cut && tail.length > 0 && head.slice(cut.length).some((i) => joinsVerb(words[i], words[i + 1], context)))
    return undefined;
  const asked =
    cut && tail.length === 0 && cut.length === head.length ? questionAfter(segment, cut, room, context) : undefined;
  const added =
    asked ?? (cut && cut.length === head.length ? whichAfter(segment, cut, room - tail.length, context) : undefined);
  if (cut && added) return [...cut, ...tail].flatMap((i) => words[i] ?? []).concat(added);
  const aim = cut && cut.length === head.length ? aimAfter(segment.to, room - cut.length - tail.length, context) : [];
  const isFollowed = tail.length > 0 || aim.length > 0;
  const whole = cut && withoutLoose(withoutOpenAim(cut, context), context, isFollowed)?.concat(tail, aim);
  return whole?.map((i) => words[i]).filter((word) => word !== undefined);
}

/** "A board is due to meet |by Friday|": without "is due" it would be a board that is there to meet, so that the day goes instead. */
function isReadAsNoun(
  { from }: Segment,
  head: readonly number[],
  tail: readonly number[],
  room: number,
  { words }: TitleContext,
): boolean {
  const isAny = /^an?$/.test(words[from]?.lower ?? '') && words[tail[0] ?? -1]?.lower === 'by';
  const count = head.filter((i) => words[i]?.kind !== 'mark').length;
  return isAny && count <= room && count + tail.length > room;
}

type Cut = { readonly head: readonly number[]; readonly cut: readonly number[] | undefined };

/** The one of two that says more before it is cut: without articles only if that is worth it. */
function farthest(heads: readonly (readonly number[])[], room: number, context: TitleContext): Cut {
  const [plain = [], bare] = heads;
  const cut = cutToFit(plain, room, context);
  const longer = bare && cutToFit(bare, room, context);
  const isWorth = longer && (longer.at(-1) ?? 0) >= (cut?.at(-1) ?? 0) + LEAST_GAIN;
  return isWorth ? { head: bare, cut: longer } : { head: plain, cut };
}

const LEAST_GAIN = 2;

/** "will meet to decide | whether to strike": what is decided, where there is room. */
function questionAfter(
  segment: Segment,
  kept: readonly number[],
  room: number,
  { words, segments, isTime }: TitleContext,
): readonly Word[] | undefined {
  const next = segments[segments.indexOf(segment) + 1];
  // "to decide | whether", "will show | who is to blame"
  const isAim = words[kept.at(-2) ?? -1]?.lower === 'to' && words[next?.from ?? -1]?.lower === 'whether';
  const isObject = kept.length === SHORT_VERB && QUESTIONS.has(words[next?.from ?? -1]?.lower ?? '');
  if (!(isAim || isObject) || next?.from !== segment.to) return undefined;
  const asked = words.slice(next.from, next.to).filter(({ kind }) => kind !== 'mark');
  const isOpen = asked.length < SHORTEST_QUESTION || asked.some(({ lower }) => POINTS.has(lower));
  const isDated = asked.some((_, i) => isTime(next.from + i));
  return isOpen || isDated || kept.length + asked.length > room ? undefined : asked;
}

/** "will open in the hall | that was a church": which one is meant, right behind it, where there is room. */
function whichAfter(
  segment: Segment,
  kept: readonly number[],
  room: number,
  { words, segments, isTime, cues }: TitleContext,
): readonly Word[] | undefined {
  const next = segments[segments.indexOf(segment) + 1];
  if (next?.from !== segment.to || kept.at(-1) !== next.from - 1 || !WHICH.has(words[next.from]?.lower ?? ''))
    return undefined;
  const noun = words[next.from - 1]?.lower ?? '';
  const told = words.slice(next.from, next.to).filter(({ kind, closes }) => kind !== 'mark' || closes !== 'sentence');
  const isOpen =
    told.length < SHORTEST_QUESTION || told.some(({ lower, kind }) => POINTS_AT.has(lower) || kind === 'mark');
  const isVerb = cues.is('verb', noun) || cues.is('say', noun) || cues.is('think', noun);
  const isDated = told.some((_, i) => isTime(next.from + i));
  return isOpen || isVerb || isDated || kept.length + told.length > room ? undefined : told;
}
const WHICH = new Set(['that', 'which', 'who', 'where']);
const POINTS_AT = new Set('it they he she this these those them him her his their its we our i my you your'.split(' '));

const SHORTEST_QUESTION = 3;
const QUESTIONS = new Set(['who', 'what', 'whether', 'how', 'why']);
const POINTS = new Set(['it', 'they', 'he', 'she', 'this', 'that', 'them', 'him', 'her', 'his', 'their', 'its']);

const joinsVerb = (word: Word | undefined, next: Word | undefined, { cues }: TitleContext) =>
  word?.lower === 'and' && next?.text === next?.lower && next?.kind === 'word' && !cues.is('stop', next.lower);

/** What stands after the time belongs to it only if a preposition joins it, or if the time describes it ("the May 3 vote"). */
function keptOf(segment: Segment, context: TitleContext): number[] {
  const { words, time, cues, isTime } = context;
  const isBeforeNoun = describesNoun(context) || SETS.has(words[time[0] - 1]?.lower ?? '');
  // "the May 3 letter" is the letter, as it stands under its day; "Friday’s vote" has no other article.
  const isKeptDay = !isBeforeNoun || SETS.has(words[time[0] - 1]?.lower ?? '') || isOwner(context);
  const after = words[time[1]]?.lower ?? '';
  const isEdge = EDGES.has(words[time[1] + 2]?.lower ?? '') && after === 'at';
  const isRange = !isBeforeNoun && RANGES.has(after) && (isTime(time[1] + 1) || words[time[1] + 1]?.kind === 'number');
  const isInside = time[0] > segment.verb && time[1] < segment.to;
  // "is due to begin on Monday with a vote on Friday": the second day is another event's.
  const isFollowed = after === 'with' && words.slice(time[1] + 2, segment.to).some((_, i) => isTime(time[1] + 2 + i));
  const limit = limitStart(context);
  const isLimited = limit !== undefined && limit > segment.verb && time[1] <= segment.to;
  const isOver =
    isInside &&
    !isBeforeNoun &&
    (isEdge ||
      isRange ||
      isFollowed ||
      !(cues.is('of', after) || GOES_ON.has(after) || isObjectAfter(segment, context)));
  const last = isLimited ? time[1] : time[0];
  const end = isOver ? Math.min(last, endOf(segment, context)) : endOf(segment, context);
  const kept: number[] = [];
  const range = isBeforeNoun && !isKeptDay ? endOfRange(context) : time[1];
  for (let i = segment.verb; i < end; i++) {
    if (i >= time[1] && i < range) continue;
    // "will then meet", "is also due"
    if (LINKING.has(words[i]?.lower ?? '') && cues.is('aux', words[i - 1]?.lower ?? '')) continue;
    // "can to open": a slip of the text.
    if (words[i]?.lower === 'to' && i === segment.verb + 1 && NO_INFINITIVE.has(words[segment.verb]?.lower ?? ''))
      continue;
    if (isKeptTime(i, context)) kept.push(i);
    else if (
      i < time[1] &&
      ((isBeforeNoun && i >= time[0] - 1 && (isKeptDay || i < time[0])) || (isLimited && i >= limit))
    )
      kept.push(i);
    else if (!isTime(i) && !(leadsToTime(i, context) && (limit === undefined || i >= limit))) kept.push(i);
    if (isOtherTime(i, context) && i < time[0] && (isSeparate(i, context) || isGapped(i, context))) return [];
  }
  return kept;
}

const NO_INFINITIVE = new Set('can could will would may might must should shall'.split(' '));
/** Adverbs that only link a sentence to the one before. */
const LINKING = new Set(['then', 'also', 'therefore', 'however', 'instead', 'meanwhile', 'now']);

/** "The court set May 8 for the hearing": the day is the object. */
const SETS = new Set(['set', 'sets', 'fixed', 'named', 'chose', 'picked', 'targeting', 'targets', 'targeted']);
/** "will reveal | that" */
const SHORT_VERB = 2;
const RANGES = new Set(['and', 'or', '-', 'to', '–', 'into']);

/** "will discuss on Friday possible sanctions": what the verb takes comes after the day. */
function isObjectAfter({ verb }: Segment, { words, time, cues, isTime }: TitleContext): boolean {
  const next = words[time[1]];
  if (next?.kind !== 'word' || isTime(time[1]) || cues.is('join', next.lower) || cues.is('verb', next.lower))
    return false;
  // A capital may begin the next sentence: "will be published next month Letters should be sent".
  if (/^\p{Lu}/u.test(next.text)) return false;
  const between = words.slice(verb + 1, time[0]);
  return between.length <= SHORT_PREDICATE && !between.some(({ lower }) => ARTICLES.has(lower));
}

const SHORT_PREDICATE = 4;
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/** "until August at the earliest" */
const EDGES = new Set(['earliest', 'latest']);
const GOES_ON = new Set(['after', 'as', 'by', 'from', 'into', 'over', 'about', 'during', '']);

const isOwner = ({ words, time }: TitleContext) =>
  endsInGenitive(words[time[1] - 1]?.lower ?? '') ||
  (!ARTICLES.has(words[time[0] - 1]?.lower ?? '') && !ADJECTIVE_LEAD.test(words[time[0] - 1]?.lower ?? ''));
const ADJECTIVE_LEAD = /^(?:to|current|for|at)$/;

/** "Friday’s vote", "the May 3 letter": the time stands before what it dates. */
export function describesNoun(context: TitleContext): boolean {
  const { words, time, cues } = context;
  if (words[time[0] - 1]?.text === '-') return false;
  const first = words[time[0]]?.lower ?? '';
  const before = words[DETERMINERS.has(first) && first !== 'this' ? time[0] : time[0] - 1]?.lower ?? '';
  const next = words[endOfRange(context)];
  const isGenitive = endsInGenitive(words[time[1] - 1]?.lower ?? '');
  if (next?.kind === 'word' && (isGenitive || cues.isEvent(next.lower) || DAY_NOUNS.has(next.lower))) return true;
  if (next?.kind !== 'word' || !(DETERMINERS.has(before) || endsInGenitive(before))) return false;
  return !cues.is('of', next.lower) && !cues.is('verb', next.lower) && !cues.is('join', next.lower);
}

/** "the May 12-13 | summit" */
function endOfRange({ words, time, isTime }: TitleContext): number {
  let end = time[1];
  if (HYPHENS.has(words[end]?.text ?? '') && isTime(end + 1)) end++;
  while (end > time[1] && isTime(end)) end++;
  return end;
}

const HYPHENS = new Set(['-', '–']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'scheduled', 'planned']);

const DAY_NOUNS = new Set(['deadline', 'date', 'recess', 'target']);

const isOtherTime = (i: number, { time, isTime }: TitleContext) => isTime(i) && (i < time[0] || i >= time[1]);

/** A word of another day that stays, or one that leads to it; what comes before "until" stays too. */
function isKeptTime(i: number, context: TitleContext): boolean {
  let at = i;
  const isBehind = i >= context.time[1];
  while ((isBehind || at < context.time[0]) && !context.isTime(at) && at - i < MAX_LEADS) at++;
  while (context.isTime(at - 1)) at--;
  if (isOtherTime(at, context) && isBeforeWord(at, context))
    return at === i || leadsToTime(i, context) || context.isTime(i);
  return false;
}

const MAX_LEADS = 2;

/** "ready for July Fourth celebrations": another day that describes what follows. */
function isBeforeWord(i: number, { words, isTime, cues }: TitleContext): boolean {
  let at = i;
  while (isTime(at)) at++;
  const next = words[at];
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    !isTime(i - 1) &&
    !LINKS.has(next.lower) &&
    !cues.is('of', next.lower) &&
    !cues.is('stop', next.lower) &&
    !cues.is('verb', next.lower)
  );
}

const LINKS = new Set(['and', 'or', 'when', 'after', 'as', 'but']);

/** "sent a letter Monday after the letter of Friday": the second day belongs to what follows "after". */
function isSeparate(i: number, { words, time }: TitleContext): boolean {
  return words.slice(i + 1, time[0]).some(({ lower }) => SEPARATES.has(lower));
}

/** "Norway votes in May and Denmark | in June": the second day has another subject. */
function isGapped(i: number, context: TitleContext): boolean {
  const { words, time } = context;
  if (words[i + 1]?.lower !== 'and') return false;
  return words.slice(i + 2, time[0]).some(({ kind }, at) => kind === 'word' && !leadsToTime(i + 2 + at, context));
}

const SEPARATES = new Set(['after', 'before', 'following', 'since']);

/** A verb before "that" needs the clause that follows; a preposition before another day begins what belongs to that day. */
function endOf(segment: Segment, { segments, words, time, isTime, cues }: TitleContext): number {
  const next = segments[segments.indexOf(segment) + 1];
  const before = words[segment.to - 1]?.lower ?? '';
  const isVerb =
    segment.to === time[1] ||
    cues.is('say', before) ||
    cues.is('think', before) ||
    cues.is('verb', before) ||
    segment.to - segment.verb <= SHORT_VERB + time[1] - time[0];
  const isThat = next?.from === segment.to && words[next.from]?.lower === 'that' && isVerb;
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
