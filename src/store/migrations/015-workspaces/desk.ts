import type { SchemaWords } from '../migration.ts';

/** What the people of a workspace make: stories, drafts, feeds, subscriptions; and what the processes agree on. */
export const deskTables = ({ id, integer, text, table, keyed }: SchemaWords): string => `
  CREATE TABLE stories (
    workspace ${integer} NOT NULL,
    slug ${text} NOT NULL,
    title ${text},
    description ${text},
    rules ${text},
    feeds ${text},
    is_archived ${integer} NOT NULL,
    merged_into ${text},
    made_in ${text},
    PRIMARY KEY (workspace, slug)
  ) ${keyed};
  CREATE TABLE story_drafts (id ${id}, workspace ${integer} NOT NULL, draft ${text} NOT NULL) ${table};
  CREATE INDEX story_drafts_by_workspace ON story_drafts (workspace, id);

  CREATE TABLE feeds (
    id ${id},
    reader ${integer} NOT NULL,
    url ${text} NOT NULL,
    title ${text},
    homepage ${text},
    format ${text},
    story ${text},
    text ${text} NOT NULL,
    state ${text} NOT NULL,
    note ${text},
    platform ${text} NOT NULL,
    workspace ${text} NOT NULL,
    channel ${text} NOT NULL,
    followed_by ${text} NOT NULL,
    since_at ${integer} NOT NULL,
    etag ${text},
    last_modified ${text},
    next_at ${integer},
    interval_minutes ${integer} NOT NULL,
    manners ${text} NOT NULL,
    tried_at ${integer},
    succeeded_at ${integer},
    fresh_at ${integer},
    last_new_at ${integer},
    pace ${text},
    last_error ${text},
    failures ${integer} NOT NULL,
    failing_since ${integer},
    owner ${text},
    UNIQUE (reader, url)
  ) ${table};
  CREATE INDEX feeds_due ON feeds (next_at, id) WHERE state = 'active' AND next_at IS NOT NULL;

  CREATE TABLE items (
    id ${id},
    workspace ${integer} NOT NULL,
    feed ${integer} NOT NULL,
    article ${text},
    title ${text},
    url ${text},
    print ${text} NOT NULL,
    outcome ${text} NOT NULL,
    tries ${integer} NOT NULL,
    first_seen ${integer} NOT NULL,
    last_seen ${integer} NOT NULL,
    trail ${text} NOT NULL
  ) ${table};
  CREATE INDEX items_by_feed ON items (feed, last_seen);
  CREATE INDEX items_by_article ON items (workspace, article) WHERE article IS NOT NULL;

  CREATE TABLE item_keys (
    workspace ${integer} NOT NULL,
    feed ${integer} NOT NULL,
    key ${text} NOT NULL,
    item ${integer} NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    PRIMARY KEY (workspace, feed, key)
  ) ${keyed};
  CREATE INDEX item_keys_by_key ON item_keys (workspace, key);
  CREATE INDEX item_keys_by_item ON item_keys (item);

  CREATE TABLE leases (name ${text} PRIMARY KEY, owner ${text} NOT NULL, until_at ${integer} NOT NULL) ${keyed};
  CREATE TABLE fetches (
    workspace ${integer} NOT NULL,
    day ${text} NOT NULL,
    count ${integer} NOT NULL,
    PRIMARY KEY (workspace, day)
  ) ${keyed};
`;
