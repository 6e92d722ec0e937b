import type { Migration } from './migration.ts';

/**
 * Stories made in chat and changes laid over those of files (null: as the file says); drafts wait to be created.
 * An article is pinned to the story it names itself; the others keep why they joined. What was stored before stays
 * where it is.
 */
export const stories: Migration = {
  number: 8,
  sql: `
    CREATE TABLE stories (
      slug TEXT PRIMARY KEY,
      title TEXT,
      description TEXT,
      rules TEXT,
      feeds TEXT,
      is_archived INTEGER NOT NULL,
      merged_into TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE story_drafts (id INTEGER PRIMARY KEY AUTOINCREMENT, draft TEXT NOT NULL) STRICT;

    ALTER TABLE articles ADD COLUMN pinned TEXT;
    ALTER TABLE articles ADD COLUMN why TEXT NOT NULL DEFAULT '[]';
    UPDATE articles SET pinned = story;
  `,
};
