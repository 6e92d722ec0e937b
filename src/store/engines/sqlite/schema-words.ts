import type { SchemaWords } from '../../migrations/migration.ts';

/**
 * Words are stems already, so that FTS5 only splits them at blanks: its tokenizer "ascii" leaves every other letter as it
 * is. The texts themselves are not kept in the index.
 */
const WORD_INDEX = `CREATE VIRTUAL TABLE paragraph_words USING fts5 (
    stems, content = '', contentless_delete = 1, tokenize = 'ascii'
  );`;

export const SQLITE_WORDS: SchemaWords = {
  id: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  integer: 'INTEGER',
  text: 'TEXT',
  table: 'STRICT',
  keyed: 'STRICT, WITHOUT ROWID',
  wordIndex: WORD_INDEX,
};
