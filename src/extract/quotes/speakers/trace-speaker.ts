import type { Person } from '../../../core/person.ts';
import type { Span } from '../../../core/text/span.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Trace } from '../../trace.ts';
import type { SpeakerMention } from '../clauses/speaker-mention.ts';
import { trimPossessive } from './by-name.ts';
import type { Referent } from './pronouns.ts';

type Considered = {
  readonly words: string;
  readonly span: Span;
  readonly kind: SpeakerMention['kind'];
  readonly analysis: Analysis;
  readonly choice: Referent | undefined;
};

/** Tells who the words could have meant, and whom they were taken for. */
export function traceSpeaker(trace: NonNullable<Trace>, considered: Considered, chosen: Person | undefined): void {
  const { span, kind } = considered;
  const candidates = candidatesOf(considered);
  trace({
    family: 'quotes',
    rule: `speaker-${kind}`,
    did: 'considered',
    span,
    note: chosen?.name ?? 'nobody',
    candidates,
  });
}

function candidatesOf({ words, span: [at], kind, analysis: { entities }, choice }: Considered): readonly string[] {
  if (kind === 'pronoun') return choice?.candidates.map(({ name }) => name).filter(Boolean) ?? [];
  const parts = trimPossessive(words)
    .toLowerCase()
    .split(/[\s-]+/);
  const isMeant = (entity: Person) => {
    const known = (kind === 'name' ? entity.name : (entity.role ?? '')).toLowerCase().split(/[\s-]+/);
    return (entity.mentions[0]?.[0] ?? at) <= at && parts.some((part) => known.includes(part));
  };
  return entities.filter(isMeant).map(({ name }) => name);
}
