import type { Person } from '../../../core/person.ts';
import type { Appearance } from './appearance.ts';

/** A mention of a known person. */
export type Seen = Appearance & { readonly entity: Person };

/** One person whom a pronoun could stand for. */
export type Antecedent = {
  readonly entity: Person;
  readonly last: Seen;
  /** The foremost mention in the sentence of the last one: its subject, if it is that. */
  readonly foremost: Seen;
  /** Mentions within reach. */
  readonly count: number;
  /** Others who were subjects since. */
  readonly overtaken: number;
};
