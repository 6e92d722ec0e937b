import type { Person } from '../../../core/person.ts';
import type { Mention } from '../../analysis/mention.ts';
import type { AttributedRun } from '../inherit.ts';

export type Spoken = {
  /** Whether a mention at an offset is given as the speaker of a quotation. */
  readonly speaks: (offset: number) => boolean;
  /** Who is named in the quotation that a mention introduces. */
  readonly namedIn: (offset: number) => ReadonlySet<Person>;
};

const NOBODY: ReadonlySet<Person> = new Set();

/** Which mentions are given as speakers, and who is named in their quotations. Both lists are in text order. Linear. */
export function toSpoken(runs: readonly AttributedRun[], mentions: readonly Mention[]): Spoken {
  const named = new Map<number, Set<Person>>();
  let next = 0;
  for (const { run, attribution } of runs) {
    if (!attribution) continue;
    const [at] = attribution.mention.span;
    const people = named.get(at) ?? new Set();
    named.set(at, people);
    while ((mentions[next]?.span[0] ?? Number.POSITIVE_INFINITY) < run.start) next++;
    for (let inside = next; (mentions[inside]?.span[0] ?? Number.POSITIVE_INFINITY) < run.end; inside++) {
      const entity = mentions[inside]?.entity;
      if (entity) people.add(entity);
    }
  }
  return { speaks: (offset) => named.has(offset), namedIn: (offset) => named.get(offset) ?? NOBODY };
}
