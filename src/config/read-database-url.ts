import { UserError } from '../core/errors.ts';
import type { Get } from './read-as.ts';

const PROTOCOLS = new Set(['postgres:', 'postgresql:']);

/** The address of the database, or null. The message of the UserError does not repeat it, since it may hold a password. */
export function readDatabaseUrl(get: Get): string | null {
  const value = get('DATABASE_URL');
  if (value === null || PROTOCOLS.has(URL.parse(value)?.protocol ?? '')) return value;
  throw new UserError(
    'DATABASE_URL is not the address of a PostgreSQL database.',
    'Set DATABASE_URL to postgres://user:password@host:5432/name (special characters of the password as in %40), or remove it to use DATELINE_STORE.',
  );
}
