import type { Migration } from './migration.ts';

/** Reminders of one date alone. */
export const oneDate: Migration = {
  number: 3,
  sql: 'ALTER TABLE subscriptions ADD COLUMN only_date TEXT;',
};
