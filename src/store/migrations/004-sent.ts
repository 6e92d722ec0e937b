import type { Migration } from './migration.ts';

/** Posts that were sent, by when: those of long ago are forgotten. */
export const sentPosts: Migration = {
  number: 4,
  sql: `
    CREATE INDEX outbox_sent ON outbox (ended_at) WHERE state = 'sent';
    CREATE INDEX subscriptions_lost ON subscriptions (id) WHERE state = 'lost';
  `,
};
