import type { Findings } from '../../../src/core/findings.ts';
import { judgeQuotes } from './judge-quotes.ts';
import { judgeTimes } from './judge-times.ts';
import type { Expected } from './read-corpus.ts';

/** One expectation as a sentence, and whether it holds. */
export type Verdict = { readonly expectation: string; readonly holds: boolean };

/** Everything that a reader expects of one article, judged. */
export function judge(found: Findings, expected: Expected): readonly Verdict[] {
  return [
    ...judgeQuotes(found.quotes, expected),
    ...judgeTimes(found.times, expected.times),
    ...expected.keyDates.map(([date, certainty]) => ({
      expectation: `key date ${date}, ${certainty}`,
      holds: found.keyDates.some((keyDate) => keyDate.date === date && keyDate.certainty === certainty),
    })),
    ...expected.people.flatMap((person) => judgePerson(found, person)),
  ];
}

function judgePerson({ people }: Findings, { name, role }: Expected['people'][number]): readonly Verdict[] {
  const person = people.find((candidate) => candidate.name === name);
  const isNamed = { expectation: `person ${name}`, holds: person !== undefined };
  if (role === null) return [isNamed];
  const hasRole = person?.role?.toLowerCase().includes(role.toLowerCase()) === true;
  return [isNamed, { expectation: `${name} is ${role}`, holds: hasRole }];
}
