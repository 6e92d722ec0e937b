import type { KnownPerson } from '../core/views/views.ts';
import type { FoundRow, Scope, Slice } from './articles.ts';

/** Somebody the articles name or quote. */
export type KnownName = {
  /** As the newest article gives it. */
  readonly name: string;
  /** Other forms of it ("Kirby"). */
  readonly aliases: readonly string[];
  /** How often they are quoted, in the scope. */
  readonly quotes: number;
};

/** The part of the store's port that knows who is known. Every answer comes from an index, however many articles there are. */
export type NameStore = {
  /** Those with all the words that were typed in their name or an alias, the last perhaps only begun; most quoted first. */
  like(scope: Scope, typed: string, limit: number): Promise<readonly KnownName[]>;
  /** Names nearly like what was typed, best first, at most 5. */
  near(scope: Scope, typed: string): Promise<readonly string[]>;
  /** Who somebody is, by their full name in any case; undefined where no article of the scope names them. */
  person(scope: Scope, name: string): Promise<KnownPerson | undefined>;
  /** Everyone named, most quoted first. */
  people(query: Scope & Slice): Promise<FoundRow<KnownPerson>>;
};
