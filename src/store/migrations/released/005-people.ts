import type { Migration } from '../migration.ts';

/** Whose statements a digest includes. */
export const people: Migration = {
  number: 5,
  sql: 'ALTER TABLE subscriptions ADD COLUMN people TEXT;',
};
