import { type RawBuilder, sql as raw } from 'kysely';
import type { Engine } from '../engine.ts';
import { describeSqlite } from './describe-sqlite.ts';
import { insertSqliteRows } from './insert-rows.ts';
import { nearSqliteNames } from './near-names.ts';
import { findLastNumber, setLastNumber } from './numbering.ts';
import { SQLITE_WORDS } from './schema-words.ts';
import { sqliteWordIndex } from './word-index.ts';

/** SQLite. A transaction locks the whole file from its first statement, so that nothing else needs a lock. */
export const sqliteEngine: Engine = {
  name: 'sqlite',
  schema: SQLITE_WORDS,
  texts: anyOf,
  numbers: anyOf,
  insertRows: insertSqliteRows,
  skipLocked: raw``,
  words: sqliteWordIndex,
  nearNames: nearSqliteNames,
  lockSaves: async () => {},
  describe: describeSqlite,
  beginReading: 'begin deferred',
  lastNumber: findLastNumber,
  numberAfter: setLastNumber,
  notify: async () => {},
};

function anyOf<T extends string | number>(values: readonly T[]): RawBuilder<T> {
  return raw<T>`(select value from json_each(${JSON.stringify(values)}))`;
}
