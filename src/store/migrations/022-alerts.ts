import type { SharedMigration } from './migration.ts';

/** What a subscription was asked to choose by besides stories and people: words, feeds, how much an hour. JSON; null: nothing. */
export const alerts: SharedMigration = {
  number: 22,
  sql: ({ text }) => `ALTER TABLE subscriptions ADD COLUMN choice ${text};`,
};
