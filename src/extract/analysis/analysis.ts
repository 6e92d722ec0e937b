import type { LoneName } from '../../core/findings.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import { createPeopleFinder } from '../people/people.ts';
import { type Document, toDocument } from '../text/document.ts';
import type { Trace } from '../trace.ts';
import { createMentionAt, type Mention, type MentionAt } from './mention.ts';
import { findPronouns } from './pronouns.ts';

/** What is known of a text before quotations, dates and summary are looked for. Made once; every rule reads it. */
export type Analysis = Document & {
  /** The people and organisations that the article names, by first mention. */
  readonly entities: readonly Person[];
  readonly loneNames: readonly LoneName[];
  /** People whom the article calls by a surname alone, each with all of that surname whom it names in full. */
  readonly surnames: ReadonlyMap<Person, readonly Person[]>;
  /** In text order, none overlapping. */
  readonly mentions: readonly Mention[];
  readonly mentionAt: MentionAt;
};

type Text = { readonly text: string; readonly title: string | null; readonly published: string | null };
type Analyze = (text: Text, trace: Trace) => Analysis;

/** Compiles the lexicon once. The analyzer is pure and total, and linear but for sorting the mentions. */
export function createAnalyzer(lexicon: Lexicon): Analyze {
  const findPeople = createPeopleFinder(lexicon);
  return ({ text, title, published }, trace) => {
    const document = toDocument(text, title, published);
    const { entities, loneNames, surnames } = findPeople(document, trace);
    const mentions = [...[...entities, ...surnames.keys()].flatMap(mentionsOf), ...findPronouns(document)].sort(
      (a, b) => a.span[0] - b.span[0],
    );
    return { ...document, entities, loneNames, surnames, mentions, mentionAt: createMentionAt(mentions) };
  };
}

function mentionsOf(entity: Person): readonly Mention[] {
  const kind = entity.kind === 'organisation' ? 'organisation' : 'name';
  return entity.mentions.map((span) => ({ span, kind, entity }));
}
