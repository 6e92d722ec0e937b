import type { Span } from './text/span.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** A person named in an article, or an organisation that can speak ("the State Department"). */
export type Person = {
  readonly kind: 'person' | 'organisation';
  /** The fullest form the article gives. */
  readonly name: string;
  /** The role as the article words it; null if it gives none. */
  readonly role: string | null;
  /** Other forms of the name in the article ("Kirby"). */
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly mentions: readonly Span[];
};
