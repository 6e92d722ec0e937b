import type { PeopledText } from '../../core/question/describe/find-described.ts';
import type { KnownPerson } from '../../core/views/views.ts';
import type { FoundRow, Scope, Slice } from './articles.ts';

/** Someone the articles name or quote. */
export type KnownName = {
  /** As in the newest article. */
  readonly name: string;
  /** Other forms of the name ("Kirby"). */
  readonly aliases: readonly string[];
  /** How often they are quoted in the scope. */
  readonly quotes: number;
};

/** The part of the store's port for people. Every answer comes from an index, however many articles there are. */
export type NameStore = {
  /** People with every typed word in their name or an alias, the last one possibly incomplete; most quoted first. */
  like(scope: Scope, typed: string, limit: number): Promise<readonly KnownName[]>;
  /** Names similar to what was typed, best first, at most 5. */
  near(scope: Scope, typed: string): Promise<readonly string[]>;
  /** A person by their full name in any case, with the roles of the newest articles; undefined if no article of the scope names them. */
  person(scope: Scope, name: string): Promise<KnownPerson | undefined>;
  /**
   * For each of some lists of words: the newest paragraphs that contain all of them, in some form, with the people named there;
   * newest first.
   */
  peopled(
    scope: Scope,
    ways: readonly (readonly string[])[],
    limit: number,
  ): Promise<readonly (readonly PeopledText[])[]>;
  /** Everyone named, most quoted first, each with the roles of fewer articles. */
  people(query: Scope & Slice): Promise<FoundRow<KnownPerson>>;
};
