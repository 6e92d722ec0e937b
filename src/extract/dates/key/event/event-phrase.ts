import { endsInGenitive } from '../../../../core/text/possessive.ts';
import type { DateClause } from '../clause.ts';
import type { Cues } from '../cues.ts';

export const LONGEST_NAME = 9;

/** Adds the words before that describe it and the phrases after that belong to it: "political talks in Geneva". */
export function widen(text: string, clause: DateClause, noun: number, cues: Cues): string {
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

/** Whether a word can belong to the name of an event that follows it. */
export function describes({ words, time }: DateClause, at: number, cues: Cues): boolean {
  const word = words[at];
  if (!word || word.kind === 'mark' || (at >= time[0] && at < time[1])) return false;
  const { lower } = word;
  if (cues.is('stop', lower) || cues.is('of', lower) || cues.is('join', lower)) return false;
  if (DESCRIBING.has(lower)) return true;
  if (endsInGenitive(lower) || cues.certainty.has(lower) || cues.is('say', lower)) return false;
  return !cues.is('verb', lower);
}

/** Participles more often found before a noun than used as verbs. */
const DESCRIBING = new Set(
  'united limited unified armed planned proposed delayed renewed repeated so-called'.split(' '),
);

/** One prepositional phrase, up to a verb, a mark or a time: "in Geneva", "of hostilities". */
export function endOfPhrase(clause: DateClause, at: number, cues: Cues): number {
  const { words, to } = clause;
  if (!cues.is('of', words[at]?.lower ?? '')) return at;
  const start = PHRASE_STARTS.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  let i = start;
  while (i < to && i - start < PHRASE_LONGEST && describes(clause, i, cues)) i++;
  return i === start ? at : i;
}

export const PHRASE_STARTS = new Set(['the', 'a', 'an', 'its', 'their']);
/** Words of a phrase that belongs to an event. */
export const PHRASE_LONGEST = 4;
