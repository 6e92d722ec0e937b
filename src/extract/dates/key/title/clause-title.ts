import type { Word } from '../../../text/words.ts';
import { MAX_LABEL_WORDS, MIN_LABEL_WORDS } from '../label-bounds.ts';
import { phraseStart } from './antecedent.ts';
import { isDayOfVerb } from './clause/day-of-verb.ts';
import { predicateOf } from './clause/predicate.ts';
import type { Segment } from './clause/segments.ts';
import { findSubject, objectLeftOut } from './clause/subject.ts';
import { isHelper } from './clause/verbs.ts';
import { withPlace } from './clause/where-place.ts';
import { agrees, hasWhatVerbNeeds } from './clause/whole-verb.ts';
import { withCondition } from './condition.ts';
import type { TitleContext } from './context.ts';
import { asTold } from './cut/as-told.ts';
import { withoutArticle } from './cut/briefer.ts';
import { withoutOpenEnd } from './cut/open-end.ts';
import { withoutRelativeDay } from './cut/relative-day.ts';
import { canHappen } from './fit/can-happen.ts';
import { hasHappened } from './fit/happened.ts';
import { isNoEvent, isVagueThing } from './fit/no-event.ts';
import { isOnlySet } from './fit/only-set.ts';
import { readsAlone } from './fit/reads-alone.ts';
import { withFullerNames } from './owner/fuller.ts';
import { limitStart } from './time-words.ts';
import { joined } from './title-text.ts';

/** "is on" */
const LONGEST_IS = 2;

/** The clause of a time as a title: subject, verb and what follows, without the time, in 3 to 14 words of the text. */
export function clauseTitle(context: TitleContext): string | undefined {
  const segment = segmentOfTime(context);
  if (!segment || !canHappen(segment, context) || !hasHappened(segment, context)) return undefined;
  if (!isDayOfVerb(segment, context) || isNoEvent(segment, context)) return undefined;
  const found = findSubject(segment, context);
  if (!found || !agrees(found, context.words[segment.verb])) return undefined;
  if (context.side === 'ahead' && isOfNoun(segment, context)) return undefined;
  const left = context.side === 'ahead' ? objectLeftOut(segment, context) : undefined;
  // "the part that towns play on Friday": only a helper says that it is to come.
  const verb = context.words[segment.verb];
  if (left && verb && !isHelper(verb, context.cues) && context.words[segment.verb + 1]?.lower !== 'to')
    return undefined;
  const isNamed = isEventName(found, context);
  const { subject, predicate } = fitted(found, segment, left?.length ?? 0, context);
  // "Their next game is on Monday": the subject says it all.
  if (
    !predicate &&
    isNamed &&
    context.time[0] > segment.verb &&
    context.time[0] - segment.verb <= LONGEST_IS &&
    subject.length >= MIN_LABEL_WORDS
  )
    return joined(context.text, subject);
  if (!predicate || isOnlySaid(predicate, context) || isEmpty(subject, predicate, context)) return undefined;
  if (context.side === 'ahead' && (isVagueThing(subject, predicate) || isOnlySet(subject, predicate, context)))
    return undefined;
  const words = [...subject, ...withObject(predicate, left ?? [], context)];
  const count = words.filter(({ kind }) => kind !== 'mark').length;
  const isEndedByDay =
    context.time[1] <= segment.to &&
    words.at(-1) === context.words[context.time[1] - 1] &&
    limitStart(context) === undefined;
  if (isEndedByDay || count < MIN_LABEL_WORDS || count > MAX_LABEL_WORDS || !readsAlone(words, context))
    return undefined;
  const told = withoutRelativeDay(words);
  if (!told || !hasWhatVerbNeeds(told, segment, context.words)) return undefined;
  const label = withFullerNames(withoutOpenEnd(told, subject.length, context), context, subject.length);
  const conditioned = withCondition(label, segment, context);
  return conditioned && joined(context.text, withPlace(asTold(conditioned, segment, context), segment, context));
}

/** "will present | a plan | in Moor": an object that was left out stands behind its verb. */
function withObject(predicate: readonly Word[], object: readonly Word[], { cues }: TitleContext): readonly Word[] {
  if (object.length === 0) return predicate;
  const at = predicate.findIndex(({ lower }) => (cues.is('of', lower) && lower !== 'to') || PHRASES.has(lower));
  return at < 1 ? [...predicate, ...object] : [...predicate.slice(0, at), ...object, ...predicate.slice(at)];
}
const PHRASES = new Set(['during', 'from', 'as', 'by', 'after']);

type Fitted = { readonly subject: readonly Word[]; readonly predicate: readonly Word[] | undefined };

/**
 * The subject, and as much of the predicate as there is room for. "The commission" is named even where the predicate is cut for it, as long
 * as that says what happens.
 */
function fitted(found: readonly Word[], segment: Segment, left: number, context: TitleContext): Fitted {
  const named = found[0]?.lower === 'the' ? withFullerNames(found, context) : found;
  const plain = withRoom(found, segment, MAX_LABEL_WORDS - left, context);
  if (named === found) return plain;
  const told = withRoom(named, segment, MAX_LABEL_WORDS - left, context);
  const isWhole = told.predicate && (!plain.predicate || told.predicate.at(-1) === plain.predicate.at(-1));
  const isMeant = (told.predicate?.length ?? 0) >= LEAST_PREDICATE;
  return isWhole || isMeant ? told : plain;
}

/** "will release its review" */
const LEAST_PREDICATE = 3;

/** Letters of more than a short word. */
const LEAST_GAIN = 6;

/** What an article takes is better said of what happens. */
function withRoom(full: readonly Word[], segment: Segment, room: number, context: TitleContext): Fitted {
  const predicate = predicateOf(segment, room - full.length, context);
  // All of it fits: nothing is won without the article.
  if (full.length + segment.to - segment.verb <= room) return { subject: full, predicate };
  const bare = withoutArticle(full);
  const longer = bare.length < full.length ? predicateOf(segment, room - bare.length, context) : undefined;
  const reach = (words: readonly Word[] | undefined) => words?.at(-1)?.start ?? 0;
  // The day alone is worth no other word: it stands beside the label.
  const isDay = predicate && longer?.at(-1) === context.words[context.time[1] - 1];
  const isWorth = !isDay || predicate.every((word) => longer?.includes(word));
  const isMore = longer && isWorth && reach(longer) > reach(predicate) + LEAST_GAIN;
  return isMore ? { subject: bare, predicate: longer } : { subject: full, predicate };
}

const isEventName = (subject: readonly Word[], { cues }: TitleContext) => cues.isEvent(subject.at(-1)?.lower ?? '');

/** "the part that towns play on Friday": what the clause is of has gone before, and only a helper would say that it is to come. */
function isOfNoun({ from, verb, opening }: Segment, context: TitleContext): boolean {
  const { words, cues } = context;
  const [that, told] = [words[from], words[verb]];
  if (opening !== 'join' || that?.lower !== 'that' || !told || verb - from < 2 || isHelper(told, cues)) return false;
  const start = phraseStart(from, context);
  return start < from - 1 && /^(?:the|an?)$/.test(words[start]?.lower ?? '') && words[verb + 1]?.lower !== 'to';
}

/** "There will be much more to say", "there could be a vote": nothing happens, or nobody knows of what. */
function isEmpty([first]: readonly Word[], predicate: readonly Word[], { cues }: TitleContext): boolean {
  if (first?.lower !== 'there') return false;
  const isBare = ANY_ONE.has(predicate.at(-1)?.lower ?? '') && ARTICLES.has(predicate.at(-2)?.lower ?? '');
  return isBare || !predicate.some(({ lower }) => cues.isEvent(lower));
}
const ARTICLES = new Set(['a', 'an', 'another']);
const ANY_ONE = new Set('vote meeting hearing statement announcement decision session briefing'.split(' '));

const isOnlySaid = (predicate: readonly Word[], { cues }: TitleContext) =>
  predicate.length <= 2
    ? predicate.some(({ lower }) => cues.is('say', lower))
    : /^(?:told|tells)$/.test(predicate[0]?.lower ?? '');

/** The segment with a verb that the time belongs to: its own, or the next if the time leads in ("On Friday, the port …"). */
function segmentOfTime(context: TitleContext): Segment | undefined {
  const { segments, time, words } = context;
  const at = segments.findIndex(({ from, to }) => from <= time[0] && time[0] < to);
  const own = segments[at];
  if (!own || own.verb >= 0) return own;
  const isLead = segments.slice(0, at + 1).every((one) => one.verb < 0 && isAdverbial(one, context));
  const next = segments[at + 1];
  const isLong = own.to - time[1] > LONGEST_ADDED;
  if (isLead)
    return next &&
      next.verb >= 0 &&
      next.opening !== 'join' &&
      !OPENS_RELATIVE.has(words[next.from]?.lower ?? '') &&
      !isLong
      ? next
      : undefined;
  const previous = segments[at - 1];
  const isAdded =
    own.opening === 'comma' &&
    !NOT_ADDED.has(words[own.from]?.lower ?? '') &&
    own.to - own.from - (time[1] - time[0]) <= LONGEST_ADDED;
  return previous && previous.verb >= 0 && isAdded && !hasOther(previous, own, context) ? previous : undefined;
}

const RESTS = new Set(['remainder', 'rest', 'others', 'balance']);

/** "Ten will leave this year, with the rest in 2012": something else on another day. */
function hasOther(previous: Segment, own: Segment, { words, isTime, cues }: TitleContext): boolean {
  const isDated = words.slice(previous.from, previous.to).some((_, i) => isTime(previous.from + i));
  const rest = words.slice(own.from, own.to).filter(({ lower }) => !cues.is('of', lower) && !cues.is('stop', lower));
  const isRest = rest.some(({ lower }) => RESTS.has(lower));
  return (isRest || (isDated && rest.length > 1)) && words[own.from]?.lower === 'with';
}

/** "On Friday", "In a statement on Friday": not "the election due in May", which is what the time is about. */
function isAdverbial({ from }: Segment, { words, cues, time }: TitleContext): boolean {
  const lower = words[from]?.lower ?? '';
  return from >= time[0] || (cues.is('of', lower) && !NO_ADVERBIAL.has(lower)) || ADVERBIAL.has(lower);
}

/** ", to be told on Monday", ", and perhaps into May" */
const NOT_ADDED = new Set(['to', 'and', 'or', 'but']);
const OPENS_RELATIVE = new Set(['who', 'which', 'whose', 'where', 'when', 'that']);
const NO_ADVERBIAL = new Set(['with', 'for', 'to', 'against', 'between', 'across', 'of']);
const ADVERBIAL = new Set(
  'by until from after before since during and but then later early late meanwhile so as through starting beginning'.split(
    ' ',
  ),
);

/** "…, on Monday" still belongs to the clause before it. */
const LONGEST_ADDED = 5;
