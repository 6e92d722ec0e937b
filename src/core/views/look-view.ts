import type { Source } from '../source.ts';
import type { KnownDate, SourcedQuote } from './views.ts';

/** Who is quoted in something that was not kept, and which dates lie ahead. */
export type LookView = {
  readonly source: Source;
  /** As printed; null: a text without one. */
  readonly title: string | null;
  /** The address it was read at; null: it is the text itself. */
  readonly url: string | null;
  /** Why the page could not be read, as a clause, if the text beside its address was looked at instead. */
  readonly unread: string | null;
  /** The story it would join, and why, in words. */
  readonly story: string | null;
  readonly joins: string;
  /** Statements whose speaker is known, in the order of the text. */
  readonly statements: readonly SourcedQuote[];
  /** Soonest first. */
  readonly ahead: readonly KnownDate[];
  /** Names the text for as long as it is remembered, so that it can be kept; null: it is at `url`, or too long. */
  readonly remembered: string | null;
};
