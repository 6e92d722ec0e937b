import type { SharedMigration } from './migration.ts';

/** Stories lived through again in channels: how each runs (`setting`, JSON) and what its channel has received (`received`, JSON). */
export const replays: SharedMigration = {
  number: 23,
  sql: ({ integer, text, keyed }) => `
    CREATE TABLE replays (
      desk ${text} NOT NULL,
      platform ${text} NOT NULL,
      workspace ${text} NOT NULL,
      channel ${text} NOT NULL,
      setting ${text} NOT NULL,
      started_at ${integer} NOT NULL,
      ends_at ${integer} NOT NULL,
      look_at ${integer} NOT NULL,
      received ${text} NOT NULL,
      version ${integer} NOT NULL DEFAULT 0,
      PRIMARY KEY (desk, platform, workspace, channel)
    ) ${keyed};
    CREATE INDEX replays_look_at ON replays (look_at);
  `,
};
