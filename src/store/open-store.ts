import { Kysely } from 'kysely';
import { createArticleStore } from './articles/article-store.ts';
import { fileUnfiled } from './articles/reports/file-unfiled.ts';
import { createHealth } from './create-health.ts';
import { createInstallations } from './create-installations.ts';
import { createDraftStore } from './drafts/create-draft-store.ts';
import { toDialect, toReadingDialect } from './drivers/dialect.ts';
import { type OpenedFiles, openFiles, type Schema } from './drivers/open-files.ts';
import { createFeedStore } from './feeds/create-feed-store.ts';
import { createLedger } from './ledger/create-ledger.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/list.ts';
import { createNameStore } from './names/create-name-store.ts';
import { createOutbox } from './outbox/create-outbox.ts';
import type { Store } from './port.ts';
import { createStoryStore } from './stories/create-story-store.ts';
import type { Tables } from './tables.ts';

export type StoreParts = {
  readonly file: string;
  /** Checks every page, which takes a few milliseconds a megabyte. */
  readonly isInspected?: boolean;
};

const SCHEMA: Schema = {
  version: MIGRATIONS.at(-1)?.number ?? 0,
  prepare: (database) => migrate(database, MIGRATIONS),
};

/**
 * Opens the store in a SQLite file (':memory:' for one that is gone when the process ends) and migrates its schema. If the
 * disk is full or the file read-only, it can be read, and is written again once that is possible. Throws a StoreError or a
 * UserError if it cannot be opened at all.
 */
export async function openStore({ file, isInspected }: StoreParts): Promise<Store> {
  const opened = openFiles(file, SCHEMA);
  if (isInspected) inspectOrClose(opened);
  const sql = new Kysely<Tables>({ dialect: toDialect(opened.writing) });
  const isShared = opened.reading === opened.writing;
  const questions = isShared ? sql : new Kysely<Tables>({ dialect: toReadingDialect(opened.reading) });
  if (!opened.problem) await fileUnfiled(sql);
  return {
    articles: createArticleStore(sql, questions),
    stories: createStoryStore(sql),
    drafts: createDraftStore(sql),
    names: createNameStore(questions),
    ledger: createLedger(sql),
    outbox: createOutbox(sql),
    installations: createInstallations(sql),
    feeds: createFeedStore(sql),
    ...createHealth(opened, sql),
    async close() {
      await Promise.all([sql.destroy(), questions.destroy()]);
      opened.close();
    },
  };
}

function inspectOrClose({ reading, close }: OpenedFiles): void {
  try {
    reading.inspect();
  } catch (error) {
    close();
    throw error;
  }
}
