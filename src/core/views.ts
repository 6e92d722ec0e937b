import type { KeyDate } from './key-date.ts';
import type { Gender } from './person.ts';
import type { Quote } from './quote.ts';
import type { Source } from './source.ts';

/** One page of a longer answer; pages count from 1. */
export type Page<T> = {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

export type SourcedQuote = { readonly quote: Quote; readonly source: Source };

/** A sentence or paragraph of an article, word for word. */
export type SourcedText = { readonly text: string; readonly source: Source };

export type SourcedKeyDate = { readonly keyDate: KeyDate; readonly source: Source };

/** Someone quoted, and how often. */
export type SpeakerCount = { readonly name: string; readonly quotes: number };

/** A person as one article gives them. */
export type PersonInArticle = {
  readonly name: string;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly gender: Gender;
  readonly mentions: number;
  /** Their first mention. */
  readonly source: Source;
};
