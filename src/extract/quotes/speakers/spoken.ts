import type { Person } from '../../../core/person.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Mention } from '../../analysis/mention.ts';
import type { AttributedRun } from '../attribution/inherit.ts';

export type Spoken = {
  /** Whether a mention at an offset is given as the speaker of a quotation. */
  readonly speaks: (offset: number) => boolean;
  /** Who is named in the quotation that a mention introduces. */
  readonly namedIn: (offset: number) => ReadonlySet<Person>;
};

const NOBODY: ReadonlySet<Person> = new Set();

/** Which mentions are given as speakers, and who is named in their quotations. Runs are in text order. Linear. */
export function toSpoken(runs: readonly AttributedRun[], analysis: Analysis): Spoken {
  const { mentions } = analysis;
  const named = new Map<number, Set<Person>>();
  let next = 0;
  for (const { run, attribution } of runs) {
    if (!attribution) continue;
    const { span } = attribution.mention;
    const at = lastMentionIn(analysis, span)?.span[0] ?? span[0];
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

/** The last mention inside a span: "Lee" of "Foreign Minister Ann Lee's". */
export function lastMentionIn({ text, mentionAt }: Analysis, [start, end]: Span): Mention | undefined {
  const possessive = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
  const mention = mentionAt(end - possessive - 1);
  return mention && mention.span[0] >= start ? mention : undefined;
}
