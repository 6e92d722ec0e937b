import type { TimeExpression } from '../../../src/core/dates/time.ts';
import type { Verdict } from './judge.ts';
import type { Expected } from './read-corpus.ts';

/** Each expected time is found with its value, and no calendar date is made of words that give none. */
export function judgeTimes(found: readonly TimeExpression[], expected: Expected['times']): readonly Verdict[] {
  const extra = found.filter((time) => isDate(time) && !expected.some(([words]) => isSame(time, words)));
  return [
    ...expected
      .filter(([, value]) => value !== '*')
      .map(([words, value]) => ({
        expectation: `time «${words}» is ${value}`,
        holds: found.some((time) => isSame(time, words) && toMinute(time.value) === value),
      })),
    { expectation: 'no other dates', holds: extra.length === 0 },
  ];
}

function isSame({ text }: TimeExpression, words: string): boolean {
  return text.includes(words) || words.includes(text);
}

/** A clock time to the minute; its zone may be told or not. */
const toMinute = (value: string) => value.slice(0, 'YYYY-MM-DDThh:mm'.length);

/** Durations, sets and vague references may be found or not. */
function isDate({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && /^\d/.test(value);
}
