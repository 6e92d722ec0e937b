import type { LoneName } from '../../core/findings.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import type { Document } from '../text/document.ts';
import { changeWord } from '../text/words.ts';
import type { Trace } from '../trace.ts';
import { findCommonSurnames } from './common-surnames.ts';
import { groupMentions } from './group-mentions.ts';
import { createMentionReader, type NameMention } from './name-mention.ts';
import { parseRun } from './parse-run.ts';
import { findProperNames } from './proper-names.ts';
import { findCapitalRuns } from './runs.ts';
import { toEntity } from './to-entity.ts';
import { type NameVocabulary, toNameVocabulary } from './vocabulary.ts';

type Found = {
  readonly entities: readonly Person[];
  readonly loneNames: readonly LoneName[];
  /** People of whom the article gives no more than a surname here, each with all whom it names in full and who have it. */
  readonly surnames: ReadonlyMap<Person, readonly Person[]>;
};
type FindPeople = (document: Document, trace: Trace) => Found;

/**
 * The people and organisations in an article, by first mention. A name is a person's if a given name, a title, a role or
 * a verb of speech shows it; a surname joins the one full name that ends in it, and none if two do. Linear but for sorting.
 */
export function createPeopleFinder(lexicon: Lexicon): FindPeople {
  const vocabulary = toNameVocabulary(lexicon);
  return (given, trace) => {
    const document = given.isTitleCase ? withSmallVerbs(given, vocabulary) : given;
    const { words } = document;
    const read = createMentionReader(document, findProperNames(words), vocabulary);
    const runs = findCapitalRuns(words, vocabulary);
    const named = runs.flatMap((run) => parseRun(words, run, vocabulary));
    const singles = findCommonSurnames(words, runs, named, vocabulary);
    const candidates = singles.length === 0 ? named : [...named, ...singles].sort((a, b) => a.name - b.name);
    const mentions = candidates.flatMap(read);
    const { kept, lone, shared } = groupMentions(mentions, trace);
    const entities = kept.map((group) => toEntity(group, vocabulary));
    if (trace) tellNames(trace, entities, lone);
    const speaking = lone.filter((group) => group.some(({ speaks }) => speaks));
    const bearers = shared.length === 0 ? NOBODY : groupBySurname(entities, kept);
    const surnames = new Map<Person, readonly Person[]>([
      ...speaking.map((group) => [toEntity(group, vocabulary), []] as const),
      ...shared.map((group) => [toEntity(group, vocabulary), bearers.get(group[0]?.split.surname) ?? []] as const),
    ]);
    return { entities, loneNames: lone.map(toLoneName), surnames };
  };
}

/** "Sergei Lavrov Warns": where every word has a capital, a verb is no part of the name before it. */
function withSmallVerbs(document: Document, { verbs }: NameVocabulary): Document {
  const words = document.words.map((word) => (verbs.has(word.lower) ? changeWord(word, { text: word.lower }) : word));
  return { ...document, words };
}

const NOBODY: ReadonlyMap<string | undefined, readonly Person[]> = new Map();

/** `groups`: the mentions of each. */
function groupBySurname(
  entities: readonly Person[],
  groups: readonly (readonly NameMention[])[],
): ReadonlyMap<string | undefined, readonly Person[]> {
  const named = entities.map((entity, at) => ({ entity, first: groups[at]?.[0] }));
  const bySurname = Map.groupBy(
    named.filter(({ first }) => first?.kind !== 'organisation'),
    ({ first }) => first?.split.surname,
  );
  return new Map([...bySurname].map(([surname, bearers]) => [surname, bearers.map(({ entity }) => entity)]));
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
    if (first) trace({ family: 'loneNames', rule: 'name', did: 'added', span: first.span, note: first.name });
}
