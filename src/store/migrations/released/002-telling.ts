import type { Migration } from '../migration.ts';

/** Instants are milliseconds since 1970. One index each finds what is due: `next_at`, `ready_at`. */
export const telling: Migration = {
  number: 2,
  sql: `
    CREATE TABLE subscriptions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      platform TEXT NOT NULL,
      workspace TEXT NOT NULL,
      channel TEXT NOT NULL,
      kind TEXT NOT NULL,
      stories TEXT,
      cron TEXT NOT NULL,
      zone TEXT NOT NULL,
      offsets TEXT NOT NULL,
      catch_up TEXT NOT NULL,
      quiet TEXT,
      when_empty TEXT NOT NULL,
      state TEXT NOT NULL,
      note TEXT,
      since_at INTEGER NOT NULL,
      settled_at INTEGER NOT NULL,
      next_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX subscriptions_due ON subscriptions (next_at, id) WHERE state = 'active' AND next_at IS NOT NULL;
    CREATE INDEX subscriptions_by_channel ON subscriptions (platform, workspace, channel, kind, id);

    CREATE TABLE occurrences (
      subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
      slot TEXT NOT NULL,
      claimed_at INTEGER NOT NULL,
      post TEXT,
      PRIMARY KEY (subscription, slot)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE told (
      subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
      item TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (subscription, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE,
      platform TEXT NOT NULL,
      workspace TEXT NOT NULL,
      channel TEXT NOT NULL,
      subscription INTEGER,
      card TEXT NOT NULL,
      state TEXT NOT NULL,
      owner TEXT,
      maybe_sent INTEGER NOT NULL DEFAULT 0,
      attempts INTEGER NOT NULL DEFAULT 0,
      ready_at INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      ended_at INTEGER,
      message TEXT,
      reason TEXT
    ) STRICT;
    CREATE INDEX outbox_ready ON outbox (ready_at) WHERE state IN ('waiting', 'sending');
    CREATE INDEX outbox_open ON outbox (platform, workspace, channel, id) WHERE state IN ('waiting', 'sending');
    CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';

    CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
};
