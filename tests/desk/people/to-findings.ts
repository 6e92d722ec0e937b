import type { Findings } from '../../../src/core/findings.ts';
import type { Person } from '../../../src/core/person.ts';
import { sampleQuote, spanOf } from '../../store/sample.ts';

type Named = { readonly name: string; readonly kind?: Person['kind']; readonly role?: string };

/** What some people say together, or only that they are named. */
export type Said = { readonly people: readonly Named[]; readonly words?: string; readonly isExplained?: boolean };

/** The findings of a text in which all this stands. */
export function toFindings(text: string, said: readonly Said[]): Pick<Findings, 'people' | 'quotes'> {
  const people = said
    .flatMap(({ people: known, isExplained = true }) => (isExplained ? known : []))
    .map((named) => toPerson(text, named));
  const quotes = said.flatMap(({ people: [first, ...others], words }) => {
    if (!first || words === undefined) return [];
    const quote = sampleQuote(text, words, first.name);
    const speakers = [first, ...others].map(({ name, kind = 'person', role = null }) => ({
      ...{ name, kind, role, how: 'named' as const },
      mention: [0, 0] as const,
    }));
    return [{ ...quote, speaker: speakers[0] ?? null, speakers }];
  });
  return { people, quotes };
}

function toPerson(text: string, { name, kind = 'person', role = null }: Partial<Person> & { name: string }): Person {
  const mention = text.includes(name) ? spanOf(text, name) : ([0, 1] as const);
  return { kind, name, role, aliases: [], gender: 'unknown', mentions: [mention] };
}
