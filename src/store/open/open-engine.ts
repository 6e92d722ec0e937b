import { adoptReleased } from '../adopt/adopt-articles.ts';
import { adoptDesk } from '../adopt/adopt-desk.ts';
import { hashStatements } from '../adopt/hash-statements.ts';
import { packArticles } from '../adopt/pack-articles.ts';
import type { OpenedEngine } from '../engines/opened-engine.ts';
import { showDatabase } from '../engines/postgres/connect/database-name.ts';
import { openPostgresEngine } from '../engines/postgres/connect/open-postgres-engine.ts';
import { openSqliteEngine } from '../engines/sqlite/open/open-sqlite-engine.ts';
import type { HealthPort } from '../port/health.ts';

/** Where a store is. */
export type StoreParts = {
  /** A SQLite file; ':memory:' for one that is gone when the process ends. */
  readonly file: string;
  /** The address of a PostgreSQL database that is the store instead. */
  readonly url?: string | null;
  /** Checks every page of the file, which takes a few milliseconds a megabyte. */
  readonly isInspected?: boolean;
  /** How long an article waits to be saved with others, where many are read at once; not at all if absent. */
  readonly gatherMs?: number;
};

/** Opens the engine of a store, with its schema up to date. Throws a StoreError or a UserError. */
export async function openEngine({ file, url, isInspected }: StoreParts): Promise<OpenedEngine> {
  const opened = url ? await openPostgresEngine(url) : openSqliteEngine(file, isInspected ?? false);
  const adopt = () => (url ? adoptArticles(opened) : adoptRows(opened));
  if (!opened.health.health().canWrite) return { ...opened, health: adoptLater(opened, adopt) };
  try {
    await adopt();
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

/** Of a SQLite store also the rows of a release from before there were workspaces, if there are any. */
async function adoptRows(opened: OpenedEngine): Promise<void> {
  await adoptDesk(opened.sql);
  await adoptArticles(opened);
  await adoptReleased(opened.sql);
}

async function adoptArticles({ sql }: OpenedEngine): Promise<void> {
  await packArticles(sql);
  await hashStatements(sql);
}

/** Does so once the store can be written, if it was opened only for reading. */
function adoptLater(opened: OpenedEngine, adopt: () => Promise<void>): HealthPort {
  let isWaiting = true;
  return {
    health: opened.health.health,
    async check() {
      const { canWrite } = await opened.health.check();
      if (isWaiting && canWrite) {
        isWaiting = false;
        await adopt();
      }
      return opened.health.health();
    },
  };
}

/** Where a store is, as it may be printed. */
export function showStore({ file, url }: StoreParts): string {
  return url ? showDatabase(url) : file;
}
