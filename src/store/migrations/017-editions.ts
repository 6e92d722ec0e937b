import type { SharedMigration } from './migration.ts';

/**
 * What each article gives to its stories, when a story of a workspace last changed, and the stories as they were built for
 * a day.
 */
export const editions: SharedMigration = {
  number: 17,
  sql: ({ text, integer, bytes, noBytes, keyed }) => `
    ALTER TABLE articles ADD COLUMN contribution ${bytes} NOT NULL DEFAULT ${noBytes};

    CREATE TABLE story_changes (
      workspace ${integer} NOT NULL,
      story ${text} NOT NULL,
      revision ${integer} NOT NULL,
      PRIMARY KEY (workspace, story)
    ) ${keyed};
    CREATE INDEX story_changes_unnumbered ON story_changes (workspace) WHERE revision = 0;

    CREATE TABLE editions (
      workspace ${integer} NOT NULL,
      story ${text} NOT NULL,
      as_of ${text} NOT NULL,
      revision ${integer} NOT NULL,
      rules ${integer} NOT NULL,
      articles ${integer} NOT NULL,
      edition ${bytes} NOT NULL,
      PRIMARY KEY (workspace, story, as_of)
    ) ${keyed};
  `,
};
