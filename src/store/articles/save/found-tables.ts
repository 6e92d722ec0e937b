import type { Tables } from '../../tables.ts';

/** A table of findings, whose rows also have the article's story and day. */
export type FoundTable = {
  [T in keyof Tables]: Tables[T] extends { article: string; story: string | null; published: string } ? T : never;
}[keyof Tables];

/** A missing table is a type error. */
const BY_NAME: { readonly [T in FoundTable]: T } = {
  paragraphs: 'paragraphs',
  quotes: 'quotes',
  key_dates: 'key_dates',
  people: 'people',
};

/** Every table of findings: they are deleted and moved to another story together. */
export const FOUND_TABLES: readonly FoundTable[] = Object.values(BY_NAME);
