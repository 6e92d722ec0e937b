import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { SchemaWords } from '../migrations/migration.ts';
import type { Tables } from '../tables.ts';
import type { InsertRows } from './insert-rows.ts';

/** Where the words of paragraphs are looked up. Words are stems, made in the same way when they are stored and when they are asked. */
export type WordIndex = {
  /** `stems`: the paragraph's stems in order, separated by blanks. */
  add(sql: Transaction<Tables>, rows: readonly { readonly id: number; readonly stems: string }[]): Promise<void>;
  remove(sql: Transaction<Tables>, ids: readonly number[]): Promise<void>;
  /**
   * A subquery with the column `id`: paragraphs that contain every stem of some phrases, whether or not next to each other
   * (see `find-phrases.ts`); only those below an id, unless it is null. Few of them are found quickly if they are wanted in
   * order of id, the highest first.
   */
  matching(phrases: readonly (readonly string[])[], below: number | null): RawBuilder<unknown>;
};

/** "PostgreSQL 18.4"; without logs. */
export type EngineFacts = { readonly version: string; readonly bytes: number };

/** A column whose numbers the engine gives. */
type NumberedColumn = { readonly table: string; readonly column: string };

/** What differs between the engines. Everything else is the same SQL; no other file asks which engine it is. */
export type Engine = {
  readonly name: 'sqlite' | 'postgres';
  readonly schema: SchemaWords;
  /**
   * The values of a list as a subquery with one parameter, however many there are: `where('id', 'in', engine.texts(ids))`.
   * As a table it has the column `value`.
   */
  texts(values: readonly string[]): RawBuilder<string>;
  numbers(values: readonly number[]): RawBuilder<number>;
  /** Writes many rows into one table. */
  readonly insertRows: InsertRows;
  /** At the end of a select whose row will be claimed: rows that another process is claiming are skipped. */
  readonly skipLocked: RawBuilder<unknown>;
  readonly words: WordIndex;
  /** Keys of names in the table `names` that look like a typed one, most alike or most prominent first; a guess to be refined. */
  nearNames(
    sql: Kysely<Tables>,
    near: { readonly workspace: number; readonly typed: string; readonly limit: number },
  ): Promise<readonly { readonly key: string; readonly name: string }[]>;
  /** Until the transaction ends, no other process saves articles of this workspace. */
  lockSaves(sql: Transaction<Tables>, workspace: number): Promise<void>;
  /** Its version, and how much room the store takes. */
  describe(sql: Kysely<Tables>): Promise<EngineFacts>;
  /** Begins a transaction that only reads, and sees one moment of the store. */
  readonly beginReading: string;
  /** The last number that the engine gave in a column; 0: none. */
  lastNumber(sql: Kysely<Tables>, column: NumberedColumn): Promise<number>;
  /** The engine gives higher numbers than this one from now on. */
  numberAfter(sql: Transaction<Tables>, column: NumberedColumn, last: number): Promise<void>;
  /** Tells the other processes on the same store that something changed there. */
  notify(sql: Kysely<Tables>, channel: string): Promise<void>;
};
