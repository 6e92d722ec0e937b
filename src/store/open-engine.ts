import { adoptReleased } from './adopt/adopt-articles.ts';
import { adoptDesk } from './adopt/adopt-desk.ts';
import type { OpenedEngine } from './engines/opened-engine.ts';
import { showDatabase } from './engines/postgres/database-name.ts';
import { openPostgresEngine } from './engines/postgres/open-postgres-engine.ts';
import { openSqliteEngine } from './engines/sqlite/open-sqlite-engine.ts';

/** Where a store is. */
export type StoreParts = {
  /** A SQLite file; ':memory:' for one that is gone when the process ends. */
  readonly file: string;
  /** The address of a PostgreSQL database that is the store instead. */
  readonly url?: string | null;
  /** Checks every page of the file, which takes a few milliseconds a megabyte. */
  readonly isInspected?: boolean;
};

/** Opens the engine of a store, with its schema up to date. Throws a StoreError or a UserError. */
export async function openEngine({ file, url, isInspected }: StoreParts): Promise<OpenedEngine> {
  if (url) return openPostgresEngine(url);
  const opened = openSqliteEngine(file, isInspected ?? false);
  try {
    if (opened.health.health().canWrite) await adoptRows(opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

/** Takes over the rows of a release from before there were workspaces, if there are any. */
async function adoptRows({ sql }: OpenedEngine): Promise<void> {
  await adoptDesk(sql);
  await adoptReleased(sql);
}

/** Where a store is, as it may be printed. */
export function showStore({ file, url }: StoreParts): string {
  return url ? showDatabase(url) : file;
}
