import type { ArticleStore, Scope } from '../../store/port/articles.ts';
import type { Library } from '../library/library.ts';
import { findDescribedPeople, type SpeakerParts } from './statements/described.ts';
import { findMisspelled, listMeant } from './statements/speakers.ts';

/** Who is called what, in one scope at one moment. */
type NamesInScope = {
  /** Whom the words name, as the articles have it; several if it could be any of them, none if nobody is called so. */
  named(typed: string): readonly string[];
  /** Whom a name of which one letter is wrong means: the one, or all that it could be; none if it is nobody's. */
  misspelled(typed: string): readonly string[];
};

/** What a question in plain words is understood by; everything comes from an index. */
export type Lookups = {
  names(scope: Scope): Promise<NamesInScope>;
  /** Whom the words describe: "Turkey's foreign minister", or those who speak for "the White House". */
  described(scope: Scope, typed: string): Promise<readonly string[]>;
  /** Those of some words that stand in an article, in some form. */
  known(scope: Scope, words: readonly string[]): Promise<readonly string[]>;
  /** The day of the newest article; null if there is none with a day. */
  newestDay(scope: Scope): Promise<string | null>;
  stories(): readonly { readonly slug: string; readonly title: string }[];
};

export function createLookups(parts: SpeakerParts & { readonly articles: ArticleStore }, library: Library): Lookups {
  const { articles, people } = parts;
  return {
    names: async (scope) => {
      const index = await people.in(scope);
      return {
        named: (typed) => listMeant(index, typed).map(({ name }) => name),
        misspelled: (typed) => findMisspelled(index, typed).map(({ name }) => name),
      };
    },
    described: async (scope, typed) =>
      (await findDescribedPeople(parts, scope, typed)).entities.map(({ name }) => name),
    known: (scope, words) => articles.knownWords(scope, words),
    newestDay: (scope) => articles.newestDay(scope),
    stories: () => library.stories().map(({ slug, title }) => ({ slug, title })),
  };
}
