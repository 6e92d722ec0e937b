import type { Certainty } from '../key-date.ts';

const WORDS: Readonly<Record<Certainty, string>> = {
  target: 'target date',
  deadline: 'deadline',
  scheduled: 'scheduled',
  expected: 'expected',
  past: 'past',
  postponed: 'postponed',
  'called off': 'called off',
};

/** A key date's certainty in words: a target is never called a deadline. */
export function certaintyWords(certainty: Certainty): string {
  return WORDS[certainty];
}

/** The same for a date that may have passed: "was the target date". */
export function certaintyWordsOf({
  certainty,
  hasPassed,
}: {
  readonly certainty: Certainty;
  readonly hasPassed: boolean;
}): string {
  if (certainty === 'past' || !hasPassed) return WORDS[certainty];
  return `was ${certainty === 'target' || certainty === 'deadline' ? 'the ' : ''}${WORDS[certainty]}`;
}
