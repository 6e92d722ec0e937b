import { sql as raw, type Transaction } from 'kysely';
import { UserError } from '../../../../core/errors.ts';
import type { Tables } from '../../../tables.ts';

/** The extension that finds names with typing errors: created if that is allowed. Throws a UserError. */
export async function needTrigrams(sql: Transaction<Tables>, database: string): Promise<void> {
  const { rows } = await raw`select 1 from pg_extension where extname = 'pg_trgm'`.execute(sql);
  if (rows.length > 0) return;
  try {
    await raw`create extension pg_trgm`.execute(sql);
  } catch {
    throw new UserError(
      `The database ${database} lacks the extension pg_trgm, and Dateline may not create it.`,
      'As an administrator of the database, run: CREATE EXTENSION pg_trgm. It comes with PostgreSQL; some systems have it in a package postgresql-contrib.',
    );
  }
}
