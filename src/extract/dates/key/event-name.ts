import type { Word } from '../../text/words.ts';
import type { DateClause } from './clause.ts';
import type { Cues } from './cues.ts';

const LONGEST_NAME = 9;
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
    return !cues.is('modifies', words[i + 1]?.lower ?? '') && distance(i, time) <= MAX_WORDS_TO_NOUN;
  };
  let best: number | undefined;
  for (let i = from; i < to; i++) {
    if (!canName(i)) continue;
    const isNearer = best === undefined || distance(i, time) < distance(best, time);
    if (isNearer && !isVerbLike(words, i)) best = i;
  }
  return best === undefined ? undefined : widen(text, clause, best, cues);
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

/** "the target date for a framework in Oslo": the words after "for". */
export function eventOfPurpose(text: string, clause: DateClause, cues: Cues): string | undefined {
  const { words } = clause;
  for (let i = 0; i < words.length; i++) {
    const cue = cues.certainty.get(words[i]?.lower ?? '');
    if (cue !== 'target' && cue !== 'deadline') continue;
    const at = words[i + 1]?.lower === 'date' ? i + 2 : i + 1;
    if (words[at]?.lower !== 'for') continue;
    const start = PHRASE_STARTS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const inner = { ...clause, from: start, to: words.length };
    if (describes(inner, start, cues)) return widen(text, inner, endOfPhrase(inner, at, cues) - 1, cues);
  }
  return undefined;
}

/** Adds the words before that describe it and the phrases after that belong to it: "political talks in Geneva". */
function widen(text: string, clause: DateClause, noun: number, cues: Cues): string {
  const { words, from, to } = clause;
  let first = noun;
  while (first > from && noun - first < LONGEST_NAME && describes(clause, first - 1, cues)) first--;
  let last = noun + 1;
  while (last < to && last - first < LONGEST_NAME) {
    const next = endOfPhrase(clause, last, cues);
    if (next === last) break;
    last = next;
  }
  const start = words[first]?.start ?? 0;
  return text
    .slice(start, words[last - 1]?.end ?? start)
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '');
}

function describes({ words, time }: DateClause, at: number, cues: Cues): boolean {
  const word = words[at];
  if (!word || word.kind === 'mark' || (at >= time[0] && at < time[1])) return false;
  const { lower } = word;
  if (cues.is('stop', lower) || cues.is('of', lower) || cues.is('join', lower)) return false;
  if (DESCRIBING.has(lower)) return true;
  if (/['’]s$/.test(lower) || cues.certainty.has(lower) || cues.is('say', lower)) return false;
  return !cues.is('verb', lower);
}

/** Participles more often found before a noun than used as verbs. */
const DESCRIBING = new Set(
  'united limited unified armed planned proposed delayed renewed repeated so-called'.split(' '),
);

/** One prepositional phrase, up to a verb, a mark or a time: "in Geneva", "of hostilities". */
function endOfPhrase(clause: DateClause, at: number, cues: Cues): number {
  const { words, to } = clause;
  if (!cues.is('of', words[at]?.lower ?? '')) return at;
  const start = PHRASE_STARTS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  let i = start;
  while (i < to && i - start < PHRASE_LONGEST && describes(clause, i, cues)) i++;
  return i === start ? at : i;
}

const PHRASE_STARTS = new Set(['the', 'a', 'an', 'its', 'their']);
const PHRASE_LONGEST = 4;
