import { Kysely } from 'kysely';
import { createArticleStore } from './articles/article-store.ts';
import { fileUnfiled } from './articles/reports/file-unfiled.ts';
import { createInstallations } from './create-installations.ts';
import { openSqlite, toDialect, toReadingDialect } from './drivers/sqlite.ts';
import { createLedger } from './ledger/create-ledger.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { createNameStore } from './names/create-name-store.ts';
import { createOutbox } from './outbox/create-outbox.ts';
import type { Store } from './port.ts';
import { createSourceStore } from './sources/create-source-store.ts';
import { createStoryStore } from './stories/create-story-store.ts';
import type { Tables } from './tables.ts';

/** Opens the store in a SQLite file (':memory:' for one that is gone with the process), its schema brought up to date. */
export async function openStore({ file }: { readonly file: string }): Promise<Store> {
  const database = openSqlite(file);
  try {
    migrate(database, MIGRATIONS);
  } catch (error) {
    database.close();
    throw error;
  }
  const sql = new Kysely<Tables>({ dialect: toDialect(database) });
  await fileUnfiled(sql);
  const questions = openQuestions(file, sql);
  return {
    articles: createArticleStore(sql, questions.sql),
    stories: createStoryStore(sql),
    names: createNameStore(questions.sql),
    ledger: createLedger(sql),
    outbox: createOutbox(sql),
    installations: createInstallations(sql),
    sources: createSourceStore(sql),
    async close() {
      await questions.close();
      await sql.destroy().finally(() => database.isOpen && database.close());
    },
  };
}

/** Questions have a connection of their own, so that they never stand in line behind what is being written. */
function openQuestions(file: string, sql: Kysely<Tables>): { readonly sql: Kysely<Tables>; close(): Promise<void> } {
  // What is in memory belongs to one connection.
  if (file === ':memory:') return { sql, close: async () => {} };
  const database = openSqlite(file);
  const own = new Kysely<Tables>({ dialect: toReadingDialect(database) });
  return { sql: own, close: () => own.destroy().finally(() => database.isOpen && database.close()) };
}
