import type { Migration } from '../migration.ts';

/** Workspaces that installed the app, each with its tokens encrypted. */
export const installations: Migration = {
  number: 9,
  sql: `
    CREATE TABLE installations (
      workspace TEXT PRIMARY KEY,
      sealed TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
