import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../../../../core/errors.ts';

/** One statement, since another process may be migrating the schema. */
const LOOK =
  'SELECT user_version AS version, EXISTS (SELECT 1 FROM sqlite_schema) AS has_tables FROM pragma_user_version';

/** Tables without a version belong to another program, and opening them as a store would change them. Throws a UserError. */
export function refuseForeign(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { version, has_tables } = database.prepare(LOOK).get() ?? {};
    if (version !== 0 || has_tables === 0) return;
  } finally {
    database.close();
  }
  throw new UserError(
    `The file ${file} is a database of another program, not a Dateline store.`,
    'Set DATELINE_STORE to another file. Dateline does not change this one.',
  );
}
