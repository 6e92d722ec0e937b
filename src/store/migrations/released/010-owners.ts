import type { Migration } from '../migration.ts';

/** Who set up a subscription: this person is notified when its channel is lost. */
export const owners: Migration = {
  number: 10,
  sql: 'ALTER TABLE subscriptions ADD COLUMN owner TEXT;',
};
