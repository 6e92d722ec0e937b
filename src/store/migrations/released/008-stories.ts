import type { Migration } from '../migration.ts';

/**
 * Stories created in chat, and changes that override those in files (null: as in the file); drafts are not created yet.
 * An article that names its story is pinned to it; the others record why they joined. Articles stored earlier stay where
 * they are.
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
