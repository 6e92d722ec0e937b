import type { Migration } from '../migration.ts';

/** Sent posts by time, so that old ones can be deleted. */
export const sentPosts: Migration = {
  number: 4,
  sql: `
    CREATE INDEX outbox_sent ON outbox (ended_at) WHERE state = 'sent';
    CREATE INDEX subscriptions_lost ON subscriptions (id) WHERE state = 'lost';
  `,
};
