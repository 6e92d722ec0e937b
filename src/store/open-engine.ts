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
  return url ? openPostgresEngine(url) : openSqliteEngine(file, isInspected ?? false);
}

/** Where a store is, as it may be printed. */
export function showStore({ file, url }: StoreParts): string {
  return url ? showDatabase(url) : file;
}
