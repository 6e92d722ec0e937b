import type { DatabaseSync } from 'node:sqlite';

const SQLITE_CORRUPT = 11;

/**
 * Checks every page that belongs to a table or its indexes. Virtual tables are left out: their content is in tables too,
 * and comparing their words with the texts would take much longer. Throws as SQLite does.
 */
export function inspectTables(database: DatabaseSync): void {
  const tables = database.prepare(
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`,
  );
  for (const { name } of tables.all()) {
    const found = database.prepare(`PRAGMA quick_check("${String(name)}")`).get()?.quick_check;
    if (found !== 'ok') throw Object.assign(new Error(String(found)), { errcode: SQLITE_CORRUPT });
  }
}
