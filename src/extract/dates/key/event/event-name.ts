import { endsInGenitive } from '../../../../core/text/possessive.ts';
import type { Span } from '../../../../core/text/span.ts';
import type { Word } from '../../../text/words.ts';
import type { DateClause } from '../clause.ts';
import type { Cues } from '../cues.ts';
import { isNamedOwner, ownerStart } from './event-owner.ts';
import { describes, LONGEST_NAME, PHRASE_LONGEST, widen } from './event-phrase.ts';

/** A noun farther from the time than this many words belongs to something else. */
const MAX_WORDS_TO_NOUN = 15;

/**
 * The event of a clause, in its own words: what the date is "for" ("the target date for a framework"), else the event
 * noun nearest to the time and its modifiers, else nothing.
 */
export function findEventName(text: string, clause: DateClause, cues: Cues): string | undefined {
  const { words, from, to, time } = clause;
  const isTime = (i: number) => i >= time[0] && i < time[1];
  const canName = (i: number) => {
    const word = words[i];
    if (word === undefined || word.kind === 'mark' || !cues.isEvent(word.lower) || isTime(i)) return false;
    return (endsName(words, i, cues) || isTime(i + 1)) && distance(i, time) <= MAX_WORDS_TO_NOUN;
  };
  let best: number | undefined;
  for (let i = from; i < to; i++) {
    if (!canName(i)) continue;
    const isNearer = best === undefined || distance(i, time) < distance(best, time);
    if (isNearer && !isVerbLike(words, i)) best = i;
  }
  return best === undefined ? undefined : widen(text, clause, best, cues);
}

/**
 * The event that a time describes: "Friday’s Oslo primary", "New York’s May 3 primary", "the Nov. 3 general election". Undefined if
 * another noun follows, as in "the Nov. 3 election results".
 */
export function eventOfTime(text: string, clause: DateClause, span: Span, cues: Cues): string | undefined {
  const { words, time } = clause;
  const lead = words[time[0] - 1];
  const isComing = COMING.has(lead?.lower ?? '');
  const before = isComing ? words[time[0] - 2] : lead;
  if (/^(?:his|her|its|their)$/.test(before?.lower ?? '')) return undefined;
  const isGenitive = (words[time[1] - 1]?.end ?? 0) > span[1];
  const isOwned = endsInGenitive(before?.lower ?? '');
  const hasArticle = DETERMINERS.has(words[time[0]]?.lower ?? '');
  if (!isGenitive && !isOwned && !hasArticle && !LEADS_TO_NAME.has(before?.lower ?? '')) return undefined;
  const inner = { ...clause, from: time[1], to: words.length };
  const noun = nounFrom(time[1], inner, cues);
  // "Port Wednesday-Harbour Thursday game"
  const isHyphened = words[time[1]]?.start === words[time[1] - 1]?.end && words[time[1]]?.text === '-';
  if (noun === undefined || isHyphened) return undefined;
  const widened = widen(text, inner, noun, cues);
  // "has until Friday's meeting to agree": the aim is of what is to be done by then.
  const name = before?.lower === 'until' ? widened.replace(AIM, '') : widened;
  const isRelative = RELATIVE_DAY.test(text.slice(...span));
  if (isOwned)
    return `${ownerOf(text, words, time[0] - 1, cues)} ${isRelative ? '' : `${text.slice(...span)} `}${name}`;
  if (isGenitive && !isRelative) {
    const end = name.includes(' ') ? undefined : endOfApposition(words, noun + 1);
    return end === undefined
      ? `${text.slice(span[0], words[time[1] - 1]?.end)} ${name}`
      : text.slice(span[0], words[end - 1]?.end).replace(/\s+/g, ' ');
  }
  if (isRelative) return name;
  const start = DETERMINERS.has(before?.lower ?? '') ? before?.start : isComing ? lead?.start : span[0];
  return `${text.slice(start, span[1])} ${name}`;
}

const AIM = /\sto\s\p{Ll}.*$/u;
const LONGEST_APPOSITION = 10;
const OPENS_APPOSITION = new Set(['the', 'a', 'his', 'her', 'its', 'their']);

/** "Thursday's visit, the third that Holm makes to Bergen, would": where what explains the event ends. */
function endOfApposition(words: readonly Word[], comma: number): number | undefined {
  if (words[comma]?.text !== ',' || !OPENS_APPOSITION.has(words[comma + 1]?.lower ?? '')) return undefined;
  for (let at = comma + 2; at <= comma + 1 + LONGEST_APPOSITION; at++) {
    if (words[at]?.text === ',') return at;
    if (words[at] === undefined || words[at]?.closes === 'sentence') return undefined;
  }
  return undefined;
}

/** "the upcoming May elections" */
const COMING = new Set(['upcoming', 'coming', 'planned', 'scheduled', 'proposed', 'crucial', 'key']);

/** Words that name another day when they are read later. */
const RELATIVE_DAY = /\b(?:next|this|last|today|tomorrow|yesterday|tonight|coming)\b/i;

function nounFrom(start: number, inner: DateClause, cues: Cues): number | undefined {
  for (let i = start; i < inner.to; i++) {
    const lower = inner.words[i]?.lower ?? '';
    if ((cues.isEvent(lower) || lower === 'deadline') && endsName(inner.words, i, cues)) return i;
    if (!describes(inner, i, cues)) return undefined;
  }
  return undefined;
}

/** "New York’s": the owner with the capitalized words before. */
const ownerOf = (text: string, words: readonly Word[], at: number, cues: Cues) =>
  text.slice(words[ownerStart(at, words, cues)]?.start, words[at]?.end).replace(/\s+/g, ' ');

/** Whether a participle of a plan links the event to the time: "a caucus meeting expected on June 10". */
export function isPlannedOn({ words, time }: DateClause): boolean {
  return words.slice(Math.max(0, time[0] - 3), time[0]).some(({ lower }) => PLANNED.has(lower));
}

const PLANNED = new Set(['due', 'scheduled', 'expected', 'planned', 'slated']);

/** "a full ceasefire on 12 April", "multi-party elections by May": an event right before the time, with its article. */
export function eventBeforeTime(text: string, clause: DateClause, cues: Cues): string | undefined {
  const { words, time } = clause;
  let at = time[0] - 1;
  while (at > 0 && (cues.is('of', words[at]?.lower ?? '') || BEFORE_TIME.has(words[at]?.lower ?? ''))) at--;
  const inner = { ...clause, from: 0, to: time[0] };
  let noun = at;
  while (noun > 0 && at - noun <= PHRASE_LONGEST && !cues.isEvent(words[noun]?.lower ?? '')) noun--;
  if (!cues.isEvent(words[noun]?.lower ?? '') || !isInPhrase(words, noun + 1, at, cues)) return undefined;
  let first = noun;
  while (first > 0 && noun - first < LONGEST_NAME && describes(inner, first - 1, cues)) first--;
  if (at - first < 2 && words[first - 1]?.lower === 'of') first = startOfHead(words, first - 1, inner, cues);
  if (DETERMINERS.has(words[first - 1]?.lower ?? '')) first--;
  else if (isNamedOwner(words[first - 1], words[noun])) first = ownerStart(first - 1, words, cues);
  return text.slice(words[first]?.start, words[at]?.end).replace(/\s+/g, ' ');
}

/** "promise of elections" */
function startOfHead(words: readonly Word[], of: number, inner: DateClause, cues: Cues): number {
  let first = of;
  while (first > 0 && of - first < PHRASE_LONGEST && describes(inner, first - 1, cues)) first--;
  return first === of || words[first]?.kind !== 'word' ? of + 1 : first;
}

/** Whether only a phrase of the noun stands between: "election | of a mayor". */
function isInPhrase(words: readonly Word[], from: number, to: number, cues: Cues): boolean {
  if (from > to) return true;
  const stretch = words.slice(from, to + 1);
  const isPhrase = cues.is('of', stretch[0]?.lower ?? '') && stretch.length > 1;
  return (
    isPhrase && !stretch.some(({ kind, lower }) => kind === 'mark' || cues.is('verb', lower) || cues.is('say', lower))
  );
}

const BEFORE_TIME = new Set([
  'by',
  'until',
  'due',
  'scheduled',
  'expected',
  'set',
  'planned',
  'slated',
  'from',
  'early',
  'late',
]);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'another']);
const LEADS_TO_NAME = new Set([...DETERMINERS, 'in', 'for', 'before', 'after', 'until', 'of', 'scheduled', 'planned']);

const DAY_NOUNS = new Set(['date', 'day']);
const AFTER_NAME = ['of', 'stop', 'join', 'verb', 'say', 'aux', 'act'] as const;

/** Whether a noun ends its phrase: "the election", not "the election results". */
function endsName(words: readonly Word[], at: number, cues: Cues): boolean {
  const next = words[at + 1];
  if (next === undefined || next.kind !== 'word' || next.text.endsWith('ly')) return true;
  const { lower } = next;
  if (cues.is('modifies', lower)) return false;
  // "the November election date"
  if (DAY_NOUNS.has(lower)) return true;
  return AFTER_NAME.some((role) => cues.is(role, lower)) || /(?:ed|ing)$/.test(lower);
}

const distance = (i: number, [from, to]: DateClause['time']) => (i < from ? from - i : i - to + 1);

/** "without a final agreement" does not name an agreement. */
function isDenied(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ lower }) => DENIALS.has(lower));
}

/** "to meet", "will visit", "they vote": an event word used as a verb. */
function isVerbLike(words: readonly Word[], at: number): boolean {
  return VERB_LEADS.has(words[at - 1]?.lower ?? '') || isDenied(words, at);
}
const DENIALS = new Set(['no', 'not', 'without', 'nor', 'never']);
const VERB_LEADS = new Set('to will would shall should can could may might must he she they it we i not'.split(' '));
