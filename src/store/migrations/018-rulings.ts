import type { SharedMigration } from './migration.ts';

/** What the team of a workspace decided about findings. Rows are never deleted, so that numbers are never given again. */
export const rulings: SharedMigration = {
  number: 18,
  sql: ({ integer, text, keyed }) => `
    CREATE TABLE rulings (
      workspace ${integer} NOT NULL,
      number ${integer} NOT NULL,
      story ${text},
      decision ${text} NOT NULL,
      made_by ${text} NOT NULL,
      made_at ${integer} NOT NULL,
      undone_by ${text},
      undone_at ${integer},
      PRIMARY KEY (workspace, number)
    ) ${keyed};
  `,
};
