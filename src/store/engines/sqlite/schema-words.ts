import type { SchemaWords } from '../../migrations/migration.ts';

/**
 * Words are stems already, so that FTS5 only splits them at blanks: its tokenizer "ascii" leaves every other letter as it
 * is. The texts themselves are not kept in the index.
 */
const WORD_INDEX = `CREATE VIRTUAL TABLE paragraph_words USING fts5 (
    stems, content = '', contentless_delete = 1, tokenize = 'ascii'
  );`;

/** Half as large. Whether words stand next to each other is seen in the text. */
const LEAN_WORD_INDEX = `DROP TABLE paragraph_words;
  CREATE VIRTUAL TABLE paragraph_words USING fts5 (
    stems, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii'
  );`;

/** SQLite does not change the type of a column. */
function changeColumn(table: string, column: string): string {
  return `
    ALTER TABLE ${table} RENAME COLUMN ${column} TO ${column}_before;
    ALTER TABLE ${table} ADD COLUMN ${column} BLOB NOT NULL DEFAULT x'';
    UPDATE ${table} SET ${column} = CAST('p' || ${column}_before AS BLOB), ${column}_before = '';
    ALTER TABLE ${table} DROP COLUMN ${column}_before;`;
}

export const SQLITE_WORDS: SchemaWords = {
  id: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  integer: 'INTEGER',
  text: 'TEXT',
  bytes: 'BLOB',
  noBytes: `x''`,
  table: 'STRICT',
  keyed: 'STRICT, WITHOUT ROWID',
  wordIndex: WORD_INDEX,
  leanWordIndex: LEAN_WORD_INDEX,
  toBytes: (table, columns) => columns.map((column) => changeColumn(table, column)).join('\n'),
  textIn: (column, field) => `json_extract(${column}, '$.${field}')`,
  toMoment: (text) => `CAST(strftime('%s', ${text}) AS INTEGER) * 1000`,
};
