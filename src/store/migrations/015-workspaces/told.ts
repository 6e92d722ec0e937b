import type { SchemaWords } from '../migration.ts';

/** Which workspace's stories a subscription tells, in a store that was released before there were several. */
export const SUBSCRIPTIONS_OF_DESKS = `
  ALTER TABLE subscriptions ADD COLUMN desk TEXT NOT NULL DEFAULT 'own';
  UPDATE subscriptions SET desk = platform || '/' || workspace
    WHERE platform IN ('slack', 'discord') AND workspace <> 'dm';
`;

/** The tables that SQLite has had since earlier releases, for an engine that starts here. */
export const toldTables = ({ id, integer, text, table, keyed }: SchemaWords): string => `
  CREATE TABLE text_drafts (
    id ${id},
    platform ${text} NOT NULL,
    workspace ${text} NOT NULL,
    channel ${text} NOT NULL,
    "user" ${text} NOT NULL,
    made_at ${integer} NOT NULL,
    text ${text} NOT NULL,
    said ${text} NOT NULL,
    claimed_until ${integer} NOT NULL
  ) ${table};
  CREATE INDEX text_drafts_by_channel ON text_drafts (platform, workspace, channel, id);

  CREATE TABLE subscriptions (
    id ${id},
    platform ${text} NOT NULL,
    workspace ${text} NOT NULL,
    channel ${text} NOT NULL,
    kind ${text} NOT NULL,
    stories ${text},
    cron ${text} NOT NULL,
    zone ${text} NOT NULL,
    offsets ${text} NOT NULL,
    catch_up ${text} NOT NULL,
    quiet ${text},
    when_empty ${text} NOT NULL,
    state ${text} NOT NULL,
    note ${text},
    since_at ${integer} NOT NULL,
    settled_at ${integer} NOT NULL,
    next_at ${integer},
    version ${integer} NOT NULL DEFAULT 1,
    only_date ${text},
    people ${text},
    owner ${text},
    desk ${text} NOT NULL DEFAULT 'own'
  ) ${table};
  CREATE INDEX subscriptions_due ON subscriptions (next_at, id) WHERE state = 'active' AND next_at IS NOT NULL;
  CREATE INDEX subscriptions_by_channel ON subscriptions (platform, workspace, channel, kind, id);
  CREATE INDEX subscriptions_lost ON subscriptions (id) WHERE state = 'lost';

  CREATE TABLE occurrences (
    subscription ${integer} NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    slot ${text} NOT NULL,
    claimed_at ${integer} NOT NULL,
    post ${text},
    PRIMARY KEY (subscription, slot)
  ) ${keyed};
  CREATE TABLE told (
    subscription ${integer} NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
    item ${text} NOT NULL,
    value ${text} NOT NULL,
    PRIMARY KEY (subscription, item)
  ) ${keyed};
  CREATE INDEX told_by_item ON told (item);

  CREATE TABLE outbox (
    id ${id},
    key ${text} NOT NULL UNIQUE,
    platform ${text} NOT NULL,
    workspace ${text} NOT NULL,
    channel ${text} NOT NULL,
    subscription ${integer},
    card ${text} NOT NULL,
    state ${text} NOT NULL,
    owner ${text},
    maybe_sent ${integer} NOT NULL DEFAULT 0,
    attempts ${integer} NOT NULL DEFAULT 0,
    ready_at ${integer} NOT NULL,
    created_at ${integer} NOT NULL,
    ended_at ${integer},
    message ${text},
    reason ${text}
  ) ${table};
  CREATE INDEX outbox_ready ON outbox (ready_at) WHERE state IN ('waiting', 'sending');
  CREATE INDEX outbox_open ON outbox (platform, workspace, channel, id) WHERE state IN ('waiting', 'sending');
  CREATE INDEX outbox_dead ON outbox (id) WHERE state = 'dead';
  CREATE INDEX outbox_sent ON outbox (ended_at) WHERE state = 'sent';

  CREATE TABLE marks (name ${text} PRIMARY KEY, value ${text} NOT NULL) ${keyed};
  CREATE TABLE installations (workspace ${text} PRIMARY KEY, sealed ${text} NOT NULL) ${keyed};
`;
