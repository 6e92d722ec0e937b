import { withoutPossessive } from '../../core/text/possessive.ts';
import type { Word } from '../text/words.ts';
import type { CapitalRun } from './runs.ts';
import type { NameCandidate } from './to-candidate.ts';
import { MAY_BE, type NameVocabulary } from './vocabulary.ts';

const ELSEWHERE = MAY_BE.place | MAY_BE.nation | MAY_BE.nothing;
const BEFORE_A_PLACE = new Set(
  'the in of to from at on for by with into near across over around until since during between through towards toward and or a an this last next early late'.split(
    ' ',
  ),
);

/**
 * Names by a surname that is a place or a month as well: "West said", where the article names Cornel West in full. A word
 * behind a preposition, an article or a number is none. Linear.
 */
export function findCommonSurnames(
  words: readonly Word[],
  runs: readonly CapitalRun[],
  named: readonly NameCandidate[],
  { bitsOf }: NameVocabulary,
): readonly NameCandidate[] {
  const surnames = new Set<string>();
  for (const { form, parts } of named) {
    const last = parts.at(-1) ?? '';
    if (form === 'person' && parts.length > 1 && (bitsOf(last) & ELSEWHERE) !== 0) surnames.add(last);
  }
  if (surnames.size === 0) return [];
  return runs.flatMap(({ from, to }) => {
    const text = withoutPossessive(words[from]?.text ?? '');
    return to - from === 1 && surnames.has(text) && standsForSomebody(words, from) ? [toSingle(from, text)] : [];
  });
}

function standsForSomebody(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.kind === 'number' || next?.kind === 'number') return false;
  return before === undefined || !BEFORE_A_PLACE.has(before.lower);
}

function toSingle(at: number, text: string): NameCandidate {
  return { from: at, name: at, to: at + 1, parts: [text], form: 'unknown', isTitled: false, isQualified: false };
}
