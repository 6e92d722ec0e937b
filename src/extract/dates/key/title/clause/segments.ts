import { createBloomFilter } from '../../../../../core/text/words/bloom-filter.ts';
import { changeWord, type Word } from '../../../../text/words.ts';
import type { Cues } from '../../cues.ts';
import { findFinite, isHelper } from './verbs.ts';

/** How a segment begins: after a mark, with a word that joins a clause, with "and" before a verb, or after "said". */
type Opening = 'start' | 'mark' | 'comma' | 'join' | 'and' | 'said';

/** A stretch of a sentence without an inner clause boundary; word indices, end exclusive. */
export type Segment = { readonly from: number; readonly to: number; readonly opening: Opening; readonly verb: number };

/** The segments of a sentence, in order. The words of the time are never split. */
export function findSegments(told: readonly Word[], time: readonly [number, number], cues: Cues): Segment[] {
  // "May" and "march" of a time are no verbs.
  const words = told.map((word, i) => (i >= time[0] && i < time[1] ? changeWord(word, { lower: '' }) : word));
  const segments: Segment[] = [];
  let from = 0;
  let opening: Opening = 'start';
  const close = (to: number) => {
    if (to > from) segments.push({ from, to, opening, verb: findFinite(words, from, to, cues) });
  };
  for (let i = 0; i < words.length; i++) {
    if (i >= time[0] && i < time[1]) continue;
    const found = boundaryAt(words, i, from, time, cues);
    if (found === undefined) continue;
    close(found.to);
    from = found.next;
    opening = found.opening;
  }
  close(words.length);
  return segments.map((segment) =>
    opensWithVerb(words, segment, cues) ? { ...segment, verb: segment.from } : segment,
  );
}

/** "The council, in which he sits, approved a plan": a past verb after a comma. */
function opensWithVerb(words: readonly Word[], { from, opening, verb }: Segment, cues: Cues): boolean {
  const lower = words[from]?.lower ?? '';
  const isParticiple = !lower.endsWith('s') && BY.has(words[from + 1]?.lower ?? '');
  return verb < 0 && (opening === 'comma' || opening === 'mark') && cues.is('verb', lower) && !isParticiple;
}

/** "approved by the board": a participle. */
const BY = new Set(['by', 'in', 'on', 'at', 'from', 'as', 'with']);

type Boundary = { readonly to: number; readonly next: number; readonly opening: Opening };

function boundaryAt(
  words: readonly Word[],
  i: number,
  from: number,
  time: readonly [number, number],
  cues: Cues,
): Boundary | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.kind === 'mark') {
    if (word.text === ',') return { to: i, next: i + 1, opening: 'comma' };
    if (MARKS.has(word.text) || isDash(words, i) || opensSpeech(words, i, cues))
      return { to: i, next: i + 1, opening: 'mark' };
  }
  // Few words bound a clause.
  if (!cues.mayBound(word.hash) && !mayOpen(word.hash)) return undefined;
  if (i === from)
    return cues.is('say', word.lower) || cues.is('think', word.lower) ? afterSaid(words, i, time, cues) : undefined;
  if (cues.is('join', word.lower) && !isOtherUse(words, i, cues)) return { to: i, next: i, opening: 'join' };
  if (SUBORDINATES.has(word.lower) && !leadsToDay(words, i, time) && !isMore(words, i) && opensClause(words, i, cues))
    return { to: i, next: i, opening: 'join' };
  if (word.lower === 'and' && joinsVerbs(words, i, from, time, cues)) return { to: i, next: i + 1, opening: 'and' };
  if (isSure(words, i, cues)) return { to: i + 1, next: i + 1, opening: 'said' };
  if (cues.is('say', word.lower) || cues.is('think', word.lower)) return afterSaid(words, i, time, cues);
  return undefined;
}

const SUBORDINATES = new Set(['after', 'until', 'as', 'since', 'once', 'like', 'than']);
const SURE = new Set(['confident', 'hopeful', 'optimistic', 'adamant']);
/** "is certain the port will", not "if certain work is". */
const CERTAIN = new Set(['certain', 'sure']);
const mayOpen = createBloomFilter([...SUBORDINATES, ...SURE, ...CERTAIN, 'and']).mayHold;

const MARKS = new Set([';', ':', '—', '–', '(', ')', '[', ']', '?', '!', '…']);
const QUOTE_MARKS = new Set(['“', '”', '"']);

/** A mark after a comma or "said" opens speech; one around a few words does not end a clause. */
function opensSpeech(words: readonly Word[], i: number, cues: Cues): boolean {
  if (!QUOTE_MARKS.has(words[i]?.text ?? '')) return false;
  const before = words[i - 1];
  return before === undefined || before.text === ',' || before.text === ':' || cues.is('say', before.lower);
}

/** " - " and "--", not the hyphen of "three-day". */
function isDash(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.text !== '-') return false;
  const before = words[i - 1];
  return before === undefined || before.end < word.start || words[i + 1]?.text === '-';
}

/** "before the board" and "that day" begin no clause. */
function isOtherUse(words: readonly Word[], i: number, cues: Cues): boolean {
  const lower = words[i]?.lower ?? '';
  if (lower === 'before') return !opensClause(words, i, cues) || leadsToAim(words, i);
  if (lower === 'so') return words[i + 1]?.lower === 'far';
  return lower === 'that' && cues.is('of', words[i - 1]?.lower ?? '');
}

/** "before the board to answer what will be asked": no clause, as "to" comes before any verb. */
const leadsToAim = (words: readonly Word[], i: number) => {
  const to = words.slice(i + 1, i + 1 + LONGEST_LISTENER).findIndex(({ lower }) => lower === 'to');
  const at = i + 1 + to;
  return (
    to > 0 &&
    !words.slice(i + 1, at).some(({ lower }) => HELD.has(lower)) &&
    /^\p{Ll}+$/u.test(words[at + 1]?.text ?? '')
  );
};
const HELD = new Set(
  'will would is are was were has have had can could may might should begins starts returns'.split(' '),
);

/** "more than 50 boats will" */
const isMore = (words: readonly Word[], i: number) => words[i]?.lower === 'than' && MORE.has(words[i - 1]?.lower ?? '');
const MORE = new Set(['more', 'less', 'fewer', 'rather', 'other']);

/** "a pump that won't be ready until April is", "could come as soon as Friday and could last": no clause. */
function leadsToDay(words: readonly Word[], i: number, time: readonly [number, number]): boolean {
  const lower = words[i]?.lower ?? '';
  if (UNTIL.has(lower)) return time[0] === i + 1 || time[0] === i + 2;
  return time[0] === i + 1 && (lower === 'than' || (lower === 'as' && words[i - 2]?.lower === 'as'));
}
const UNTIL = new Set(['until', 'till']);
const CLAUSE_REACH = 7;

/** Whether a verb comes before the next mark. */
function opensClause(words: readonly Word[], i: number, cues: Cues): boolean {
  const mark = words.findIndex(({ kind, text }, at) => at > i && kind === 'mark' && !INNER.has(text));
  const to = Math.min(mark < 0 ? words.length : mark, i + 1 + CLAUSE_REACH);
  return findFinite(words, i + 1, to, cues) >= 0 || /ing$/.test(words[i + 1]?.lower ?? '');
}

const INNER = new Set(["'", '’', '-', '.', '$', '%']);

/** "and" joins two clauses where both sides have a verb. */
function joinsVerbs(
  words: readonly Word[],
  i: number,
  from: number,
  time: readonly [number, number],
  cues: Cues,
): boolean {
  if (findFinite(words, from, i, cues) < 0) return false;
  const next = words[i + 1];
  if (next === undefined) return false;
  const isVerb = cues.is('verb', next.lower) || isHelper(next, cues) || cues.is('act', next.lower);
  const isDated = time[0] === i + 1 || (time[0] === i + 2 && cues.is('of', next.lower));
  if (isDated) return findFinite(words, time[1], words.length, cues) >= 0;
  const isSubject = cues.is('stop', next.lower) || /^\p{Lu}/u.test(next.text) || next.lower.endsWith('ly');
  return isVerb || (isSubject && opensClause(words, i, cues));
}

const AFTER_BE = new Set(['is', 'are', 'was', 'were', 'be', 'not', 'make', 'makes', 'almost', 'still', 'also']);
/** "withdrawal of the troops | will" */
const SURE_REACH = 6;

/** "is confident the port will close", and the headline "Mayor confident port will close": not "confident of a deal and will". */
function isSure(words: readonly Word[], i: number, cues: Cues): boolean {
  const next = words[i + 1];
  const lower = words[i]?.lower ?? '';
  const isCertain = CERTAIN.has(lower) && AFTER_BE.has(words[i - 1]?.lower ?? '');
  if (!(SURE.has(lower) || isCertain) || next?.kind !== 'word' || cues.is('of', next.lower)) return false;
  const near = words.slice(i + 1, i + SURE_REACH);
  const helper = near.findIndex((word) => isHelper(word, cues));
  const isSubject = near.slice(0, helper).every(({ kind, lower }) => kind === 'word' && !NO_SUBJECT.has(lower));
  return helper > 0 && isSubject;
}
const NO_SUBJECT = new Set(['and', 'or', 'but', 'that', 'which', 'who', 'enough', 'ahead', 'after', 'about', 'as']);

/** "hopes the port will close": a helper or a pronoun soon after, not "agreed a plan to end the strike". */
function isClaimed(words: readonly Word[], from: number, cues: Cues): boolean {
  const near = words.slice(from, from + CLAIM_REACH);
  return PRONOUNS.has(near[0]?.lower ?? '') || near.some((word) => isHelper(word, cues));
}

/** "hoped agreement on a framework for port fees would" */
const CLAIM_REACH = 9;
const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'we', 'there']);

const TELLS = new Set(['told', 'tells', 'tell']);
const LONGEST_LISTENER = 7;

/** "told the board his plan was ready": where what is told begins. */
function startOfTold(words: readonly Word[], from: number, cues: Cues): number | undefined {
  for (let i = from + 1; i <= from + LONGEST_LISTENER; i++) {
    const isStart = cues.is('stop', words[i]?.lower ?? '') && !cues.is('of', words[i - 1]?.lower ?? '');
    if (isStart) return i;
  }
  return undefined;
}

const NOT_SAID = new Set(['be', 'been', 'is', 'are', 'was', 'were', 'being', 'to', 'the', 'a', 'an', 'will', 'would']);

/** "Holm said the port will close", and "Holm said on Monday the port will close". */
function afterSaid(
  words: readonly Word[],
  i: number,
  time: readonly [number, number],
  cues: Cues,
): Boundary | undefined {
  const before = words[i - 1]?.lower ?? '';
  if (NOT_SAID.has(before) || cues.is('of', before) || words[i + 1]?.lower === 'to') return undefined;
  const isTimed =
    !/^the$/i.test(words[time[0]]?.text ?? '') &&
    (time[0] === i + 1 || (time[0] === i + 2 && cues.is('of', words[i + 1]?.lower ?? '')));
  const told = TELLS.has(words[i]?.lower ?? '') ? startOfTold(words, i + 1, cues) : i + 1;
  if (told === undefined) return undefined;
  const next = isTimed ? time[1] : told;
  if (!isTimed && cues.is('think', words[i]?.lower ?? '') && !isClaimed(words, next, cues)) return undefined;
  return findFinite(words, next, words.length, cues) < 0 ? undefined : { to: next, next, opening: 'said' };
}
