import type { Gender, Person } from '../person.ts';
import type { SpokenNames } from './speaker-keys.ts';

/** A role as an article worded it on a day. */
export type EntityRole = { readonly role: string; readonly day: string | null; readonly article: string };

/** One person or organisation of a story, from all its articles. */
export type Entity = {
  /** The same for the same names, in whatever order articles arrived. */
  readonly id: string;
  readonly kind: Person['kind'];
  /** The full form that most articles use. */
  readonly name: string;
  /** Every other form, the most used first. */
  readonly forms: readonly string[];
  /** Each wording once, newest first. */
  readonly roles: readonly EntityRole[];
  readonly gender: Gender;
  /** Ids, in order. */
  readonly articles: readonly string[];
  /** Ids of the newest articles that explain who it is, newest first; a few. */
  readonly newest: readonly string[];
  readonly spoken: SpokenNames;
  readonly outlets: number;
  readonly mentions: number;
  readonly statements: number;
};

/** A bare surname that may mean several people: all of them are offered, and none is counted for it. */
export type SharedName = {
  readonly name: string;
  /** Ids of entities, in order. */
  readonly candidates: readonly string[];
  readonly articles: readonly string[];
};

export type Entities = { readonly entities: readonly Entity[]; readonly shared: readonly SharedName[] };

/** What a person decided, in the order it was decided; names are as shown, and the last word on a name holds. */
export type NameCorrection =
  | { readonly kind: 'same'; readonly names: readonly [string, string] }
  | { readonly kind: 'split'; readonly name: string };
