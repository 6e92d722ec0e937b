import type { LoneName } from '../../core/findings.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';
import { groupMentions } from './group-mentions.ts';
import { createMentionReader, type NameMention } from './name-mention.ts';
import { parseRun } from './parse-run.ts';
import { findProperNames } from './proper-names.ts';
import { findCapitalRuns } from './runs.ts';
import { toEntity } from './to-entity.ts';
import { toNameVocabulary } from './vocabulary.ts';

type Found = { readonly entities: readonly Person[]; readonly loneNames: readonly LoneName[] };
type FindPeople = (document: Document, trace: Trace) => Found;

/**
 * The people and organisations in an article, by first mention. A name is a person's if a given name, a title, a role or
 * a verb of speech shows it; a surname joins the one full name that ends in it, and none if two do. Linear but for sorting.
 */
export function createPeopleFinder(lexicon: Lexicon): FindPeople {
  const vocabulary = toNameVocabulary(lexicon);
  return (document, trace) => {
    const { words } = document;
    const read = createMentionReader(document, findProperNames(words), vocabulary);
    const mentions = findCapitalRuns(words, vocabulary)
      .flatMap((run) => parseRun(words, run, vocabulary))
      .flatMap(read);
    const { kept, lone } = groupMentions(mentions, trace);
    const entities = kept.map((group) => toEntity(group, vocabulary));
    if (trace) tellNames(trace, entities, lone);
    return { entities, loneNames: lone.map(toLoneName) };
  };
}

function toLoneName(group: readonly NameMention[]): LoneName {
  return { name: group[0]?.parts[0] ?? '', mentions: group.length };
}

function tellNames(
  trace: NonNullable<Trace>,
  entities: readonly Person[],
  lone: readonly (readonly NameMention[])[],
): void {
  for (const { name, mentions } of entities)
    trace({ family: 'people', rule: 'name', did: 'added', span: mentions[0] ?? [0, 0], note: name });
  for (const [first] of lone)
    if (first)
      trace({ family: 'loneNames', rule: 'name', did: 'added', span: first.span, note: first.parts.join(' ') });
}
