import type { Migration } from './migration.ts';

/** Who set a subscription up: the one who is told when its channel is lost. */
export const owners: Migration = {
  number: 10,
  sql: 'ALTER TABLE subscriptions ADD COLUMN owner TEXT;',
};
