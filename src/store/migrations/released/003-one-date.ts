import type { Migration } from '../migration.ts';

/** Reminders of only one date. */
export const oneDate: Migration = {
  number: 3,
  sql: 'ALTER TABLE subscriptions ADD COLUMN only_date TEXT;',
};
