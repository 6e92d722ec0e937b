import type { Migration } from '../migration.ts';

/**
 * Feeds and the items seen. `items.source` is 0 for an item that came from no feed. An item has several keys (guid,
 * address, content), each unique in its feed. `fresh_at` is when a feed's items were last read: a feed that responds
 * "unchanged" still has them.
 */
export const sources: Migration = {
  number: 7,
  sql: `
    CREATE TABLE sources (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      url TEXT NOT NULL UNIQUE,
      title TEXT,
      homepage TEXT,
      format TEXT,
      story TEXT,
      text TEXT NOT NULL,
      state TEXT NOT NULL,
      note TEXT,
      platform TEXT NOT NULL,
      workspace TEXT NOT NULL,
      channel TEXT NOT NULL,
      followed_by TEXT NOT NULL,
      since_at INTEGER NOT NULL,
      etag TEXT,
      last_modified TEXT,
      next_at INTEGER,
      interval_minutes INTEGER NOT NULL,
      manners TEXT NOT NULL,
      tried_at INTEGER,
      succeeded_at INTEGER,
      fresh_at INTEGER,
      last_new_at INTEGER,
      pace TEXT,
      last_error TEXT,
      failures INTEGER NOT NULL,
      failing_since INTEGER
    ) STRICT;
    CREATE INDEX sources_due ON sources (next_at, id) WHERE state = 'active' AND next_at IS NOT NULL;

    CREATE TABLE items (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL,
      article TEXT,
      title TEXT,
      url TEXT,
      print TEXT NOT NULL,
      outcome TEXT NOT NULL,
      tries INTEGER NOT NULL,
      first_seen INTEGER NOT NULL,
      last_seen INTEGER NOT NULL,
      trail TEXT NOT NULL
    ) STRICT;
    CREATE INDEX items_by_source ON items (source, last_seen);
    CREATE INDEX items_by_article ON items (article) WHERE article IS NOT NULL;

    CREATE TABLE item_keys (
      source INTEGER NOT NULL,
      key TEXT NOT NULL,
      item INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
      PRIMARY KEY (source, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX item_keys_by_key ON item_keys (key);
    CREATE INDEX item_keys_by_item ON item_keys (item);

    CREATE INDEX told_by_item ON told (item);
  `,
};
