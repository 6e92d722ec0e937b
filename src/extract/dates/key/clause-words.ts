import type { DateClause } from './clause.ts';
import type { Cues } from './cues.ts';

const MAX_CLAUSE_WORDS = 14;
const MAX_WORDS_TO_CLAUSE = 30;
const LONGEST_SUBJECT = 5;

/**
 * The words of the clause without its time, shown if no event is named. "Ada Holm signed, on Monday, a lease"
 * gives "Ada Holm signed a lease"; a long subject is left out.
 */
export function eventOfClause(text: string, clause: DateClause, cues: Cues): string | undefined {
  const kept = trimmed(keptWords(clause, cues), clause, cues);
  const first = clause.words[kept[0] ?? -1];
  if (kept.length < 2 || first === undefined || PRONOUNS.has(first.lower)) return undefined;
  return joined(text, kept, clause);
}

const PRONOUNS = new Set(['we', 'i', 'you', 'it', 'they', 'he', 'she', 'this', 'that', 'there']);
const TIME_LEADS = new Set(['on', 'in', 'by', 'for', 'at', 'until', 'before', 'from', 'since', 'of', 'late', 'early']);

/** Up to the first mark other than the comma next to the time. */
function keptWords({ words, from, time }: DateClause, cues: Cues): number[] {
  const kept: number[] = [];
  const lead = TIME_LEADS.has(words[time[0] - 1]?.lower ?? '') ? time[0] - 1 : time[0];
  for (let i = from; i < words.length && kept.length < MAX_WORDS_TO_CLAUSE; i++) {
    const word = words[i];
    if (!word || (i >= lead && i < time[1])) continue;
    const isBeside = i === lead - 1 || i === time[1];
    if (word.text === ',' && RELATIVES.has(words[i + 1]?.lower ?? '')) {
      i = endOfRelative(words, i + 1, cues) - 1;
      continue;
    }
    if (word.kind === 'mark' && !isBeside && !INNER_MARKS.has(word.text) && kept.length > 0) break;
    if (word.kind !== 'mark' && !(kept.length === 0 && cues.is('join', word.lower))) kept.push(i);
  }
  return kept;
}

const RELATIVES = new Set(['which', 'who', 'whose', 'where']);
const LONGEST_RELATIVE = 25;

/** "the truce, which had begun in May, was over": where the main clause continues, or where it may end. */
function endOfRelative(words: DateClause['words'], at: number, cues: Cues): number {
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST_RELATIVE); i++) {
    if (words[i]?.text === ',' && cues.is('verb', words[i + 1]?.lower ?? '')) return i + 1;
  }
  return words.length;
}

const INNER_MARKS = new Set(["'", '’', '-', '$', '%', '.']);

const DANGLING = new Set(['the', 'a', 'an', 'and', 'or', 'its', 'his', 'her', 'their', 'by', 'from', 'after', 'as']);

function trimmed(kept: readonly number[], { words }: DateClause, cues: Cues): number[] {
  const verb = kept.findIndex((i) => cues.is('verb', words[i]?.lower ?? '') || cues.is('tell', words[i]?.lower ?? ''));
  const from = verb > LONGEST_SUBJECT ? verb : 0;
  const short = kept.slice(from, from + MAX_CLAUSE_WORDS);
  const last = short.findLastIndex((i) => {
    const lower = words[i]?.lower ?? '';
    return !DANGLING.has(lower) && !cues.is('of', lower) && !cues.is('join', lower);
  });
  return short.slice(0, last + 1);
}

/** Adjacent words keep the text between them; the gap left by the time becomes a space. */
function joined(text: string, kept: readonly number[], { words }: DateClause): string {
  let event = '';
  for (const [at, i] of kept.entries()) {
    const word = words[i];
    const before = words[kept[at - 1] ?? -1];
    if (!word) continue;
    const isNeighbour = before !== undefined && kept[at - 1] === i - 1;
    event += isNeighbour ? text.slice(before.end, word.end) : `${event === '' ? '' : ' '}${word.text}`;
  }
  return event.replace(/\s+/g, ' ');
}
