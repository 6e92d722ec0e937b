import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';
import { groupMentions } from './group-mentions.ts';
import { createMentionReader } from './name-mention.ts';
import { parseRun } from './parse-run.ts';
import { findProperNames } from './proper-names.ts';
import { findCapitalRuns } from './runs.ts';
import { toEntity } from './to-entity.ts';
import { toNameVocabulary } from './vocabulary.ts';

export type FindPeople = (document: Document, trace: Trace) => readonly Person[];

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
    const found = groupMentions(mentions, trace).map((group) => toEntity(group, vocabulary));
    if (trace)
      for (const { name, mentions: at } of found)
        trace({ family: 'people', rule: 'name', did: 'added', span: at[0] ?? [0, 0], note: name });
    return found;
  };
}
