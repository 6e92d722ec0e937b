import type { Migration } from '../migration.ts';

/**
 * Pasted texts that are not saved yet. `said` is what people said about the text, as JSON. `claimed_until`: it is being
 * saved; the claim of a process that died expires.
 */
export const textDrafts: Migration = {
  number: 14,
  sql: `
    CREATE TABLE text_drafts (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      platform TEXT NOT NULL,
      workspace TEXT NOT NULL,
      channel TEXT NOT NULL,
      user TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      text TEXT NOT NULL,
      said TEXT NOT NULL,
      claimed_until INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX text_drafts_by_channel ON text_drafts (platform, workspace, channel, id);
  `,
};
