import { Kysely } from 'kysely';
import { StoreError, UserError } from '../../../../core/errors.ts';
import { createHealth } from '../../../health/create-health.ts';
import type { Tables } from '../../../tables.ts';
import type { OpenedEngine } from '../../opened-engine.ts';
import { hearChanges } from '../changes.ts';
import { toPostgresDialect } from '../dialect.ts';
import { createFaultMemory } from '../fault-memory.ts';
import { migrateDatabase } from '../migrate-database.ts';
import { POSTGRES_MIGRATIONS } from '../migrations.ts';
import { createPostgresEngine } from '../postgres-engine.ts';
import { createPool } from './create-pool.ts';
import { showDatabase } from './database-name.ts';

/**
 * Opens a PostgreSQL database and migrates its schema. Throws a StoreError if it cannot be reached or written, and a
 * UserError if someone has to change something first; neither names the password.
 */
export async function openPostgresEngine(url: string): Promise<OpenedEngine> {
  const database = showDatabase(url);
  const origin = crypto.randomUUID();
  const engine = createPostgresEngine(origin);
  const faults = createFaultMemory(database);
  const open = (isForReading: boolean) =>
    new Kysely<Tables>({ dialect: toPostgresDialect(createPool({ url, isForReading }), faults, engine) });
  const sql = open(false);
  const questions = open(true);
  const changes = hearChanges(url, origin);

  async function close(): Promise<void> {
    await Promise.all([sql.destroy(), questions.destroy(), changes.close()]);
  }

  try {
    await migrateDatabase(sql, POSTGRES_MIGRATIONS, database);
  } catch (error) {
    await close();
    throw isClear(error) ? error : toUserError(error, database);
  }
  const reopen = async () => false;
  return { sql, questions, health: createHealth(sql, { ...faults, reopen }), listen: changes.listen, close };
}

function isClear(error: unknown): boolean {
  return error instanceof StoreError || error instanceof UserError;
}

/** Such as a certificate that is not trusted. */
function toUserError(error: unknown, database: string): UserError {
  const says = error instanceof Error ? error.message : String(error);
  return new UserError(`The database ${database} cannot be opened: ${says}`, 'Check DATABASE_URL.');
}
