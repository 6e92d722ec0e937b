/** A change of the schema, for SQLite alone (stores that were released before there was another engine). */
export type Migration = { readonly number: number; readonly sql: string };

/** A change of the schema for every engine: `words` has what their SQL calls differently. */
export type SharedMigration = { readonly number: number; readonly sql: (words: SchemaWords) => string };

/** What the engines' SQL calls differently in a schema. */
export type SchemaWords = {
  /** The type and constraint of a number that the engine gives and never gives again. */
  readonly id: string;
  readonly integer: string;
  /** Text that is compared by its bytes. */
  readonly text: string;
  readonly bytes: string;
  /** A value of `bytes` without a byte. */
  readonly noBytes: string;
  /** What follows the columns of a table with a number of its own, and of one found by its key. */
  readonly table: string;
  readonly keyed: string;
  /** Creates the index of the words of the paragraphs. */
  readonly wordIndex: string;
  /** The same without the places of words in their paragraph, in place of the other. It is empty then. */
  readonly leanWordIndex: string;
  /** Changes columns of texts to columns of bytes: of each text, after the letter p. */
  toBytes(table: string, columns: readonly string[]): string;
  /** The text that a column of JSON has in a field; null if it has none. */
  textIn(column: string, field: string): string;
  /** The milliseconds since 1970 of an ISO 8601 instant; null of another text, and of null. */
  toMoment(text: string): string;
};
