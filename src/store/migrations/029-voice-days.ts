import type { SharedMigration } from './migration.ts';

/** How many statements a speaker has on a day of a story, and of all stories, counted of what is there. */
export const voiceDays: SharedMigration = {
  number: 29,
  sql: ({ integer, text, keyed }) => `
    CREATE TABLE voice_days (
      workspace ${integer} NOT NULL,
      story ${text} NOT NULL,
      key ${text} NOT NULL,
      published ${text} NOT NULL,
      statements ${integer} NOT NULL,
      PRIMARY KEY (workspace, story, key, published)
    ) ${keyed};
    INSERT INTO voice_days (workspace, story, key, published, statements)
      SELECT sights.workspace, '', quotes.speaker_key, sights.published, count(*) ${SHOWN}
      AND sights.rank = 0
      GROUP BY sights.workspace, quotes.speaker_key, sights.published;
    INSERT INTO voice_days (workspace, story, key, published, statements)
      SELECT sights.workspace, sights.story, quotes.speaker_key, sights.published, count(*) ${SHOWN}
      AND sights.story IS NOT NULL
      GROUP BY sights.workspace, sights.story, quotes.speaker_key, sights.published;
  `,
};

const SHOWN = `
  FROM sights JOIN quotes ON quotes.article = sights.article
  WHERE NOT EXISTS (
    SELECT 1 FROM repeats
    WHERE repeats.workspace = sights.workspace AND repeats.rank = sights.rank
      AND repeats.kind = 'quote' AND repeats.row = quotes.id
  )`;
