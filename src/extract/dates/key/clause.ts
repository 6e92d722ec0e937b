import type { Span } from '../../../core/text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Cues } from './cues.ts';

/** The words of a sentence and which of them form the clause of one time; word indices, end exclusive. */
export type DateClause = {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** The words that give the time. */
  readonly time: readonly [from: number, to: number];
};

/**
 * The clause around a time: from mark to mark, extended to the next or previous clause until it contains a verb.
 * "In May, on the 4th, the port reopened" is one clause.
 */
export function findClause(words: readonly Word[], time: Span, cues: Cues): DateClause {
  const first = words.findIndex(({ end }) => end > time[0]);
  const after = words.findIndex(({ start }) => start >= time[1]);
  const stretch: readonly [number, number] = [Math.max(0, first), after < 0 ? words.length : after];
  let from = boundaryBefore(words, stretch[0], cues);
  let to = boundaryAfter(words, stretch[1], cues);
  while (!hasVerb(words, from, to, cues) && to < words.length) to = boundaryAfter(words, to + 1, cues);
  while (!hasVerb(words, from, to, cues) && from > 0) from = boundaryBefore(words, from - 1, cues);
  return { words, from, to, time: stretch };
}

export function clauseSpan({ words, from, to }: DateClause): Span {
  const inner = words.slice(from, to);
  const first = inner.find(({ kind }) => kind !== 'mark') ?? inner[0];
  const last = inner.findLast(({ kind, text }) => kind !== 'mark' || CLOSES.has(text)) ?? inner.at(-1);
  return [first?.start ?? 0, last?.end ?? 0];
}

const CLOSES = new Set(['%', ')']);
const MARKS = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"']);

const isBoundary = ({ text, lower }: Word, cues: Cues) => MARKS.has(text) || cues.is('join', lower);

function boundaryBefore(words: readonly Word[], at: number, cues: Cues): number {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (word && isBoundary(word, cues)) return MARKS.has(word.text) ? i + 1 : i;
  }
  return 0;
}

function boundaryAfter(words: readonly Word[], at: number, cues: Cues): number {
  for (let i = at; i < words.length; i++) {
    const word = words[i];
    if (word && isBoundary(word, cues)) return i;
  }
  return words.length;
}

function hasVerb(words: readonly Word[], from: number, to: number, cues: Cues): boolean {
  return words.slice(from, to).some(({ lower }) => cues.is('verb', lower));
}
