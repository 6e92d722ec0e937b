import type { Tables } from '../../tables.ts';

/** A table of findings: its rows hang on the number of their article, and each has a number in it. */
export type FoundTable = {
  [T in keyof Tables]: Tables[T] extends { article: number; number: number; workspace?: never } ? T : never;
}[keyof Tables];

/** A missing table is a type error. */
const BY_NAME: { readonly [T in FoundTable]: T } = {
  paragraphs: 'paragraphs',
  quotes: 'quotes',
  key_dates: 'key_dates',
  people: 'people',
};

/** Every table of findings: they are written and deleted together. */
export const FOUND_TABLES: readonly FoundTable[] = Object.values(BY_NAME);
