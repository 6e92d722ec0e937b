import type { SharedMigration } from './migration.ts';

/** Whether an article touches its story in passing. What is stored is judged when stories or rules change. */
export const weakJoining: SharedMigration = {
  number: 24,
  sql: ({ integer }) => `
    ALTER TABLE sights ADD COLUMN weak ${integer} NOT NULL DEFAULT 0;
    CREATE INDEX passing_by_story ON sights (workspace, story) WHERE weak = 1;
  `,
};
