import type { Migration } from './migration.ts';

/** Whose statements a digest tells of. */
export const people: Migration = {
  number: 5,
  sql: 'ALTER TABLE subscriptions ADD COLUMN people TEXT;',
};
