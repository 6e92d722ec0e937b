import type { Migration } from '../migration.ts';

/**
 * Articles that print one report, and earlier versions of an article. `report` is the id of the lead, null until the
 * article is filed; `repeats` is the row of the same words in an earlier article of the report, null if this row is shown.
 * `sketches` finds the report: story and kind are part of each hash.
 */
export const reports: Migration = {
  number: 6,
  sql: `
    ALTER TABLE articles ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE articles ADD COLUMN sketch TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE articles ADD COLUMN report TEXT;
    CREATE INDEX articles_by_report ON articles (report, published, seen_at, id);
    CREATE INDEX articles_unfiled ON articles (id) WHERE report IS NULL;

    CREATE TABLE sketches (
      hash INTEGER NOT NULL,
      is_lead INTEGER NOT NULL,
      published TEXT NOT NULL,
      article TEXT NOT NULL,
      PRIMARY KEY (hash, is_lead, published, article)
    ) WITHOUT ROWID, STRICT;

    ALTER TABLE quotes ADD COLUMN repeats INTEGER REFERENCES quotes (id) ON DELETE SET NULL;
    CREATE INDEX quotes_repeats ON quotes (repeats) WHERE repeats IS NOT NULL;
    DROP INDEX quotes_by_speaker;
    DROP INDEX quotes_by_story;
    DROP INDEX quotes_by_day;
    DROP INDEX quotes_named;
    CREATE INDEX quotes_by_speaker ON quotes (speaker_key, published DESC, article, number) WHERE repeats IS NULL;
    CREATE INDEX quotes_by_story ON quotes (story, published DESC, article, number) WHERE repeats IS NULL;
    CREATE INDEX quotes_by_day ON quotes (published DESC, article, number) WHERE repeats IS NULL;
    CREATE INDEX quotes_named ON quotes (is_named, speaker_key, story, published, speaker) WHERE repeats IS NULL;

    ALTER TABLE paragraphs ADD COLUMN repeats INTEGER REFERENCES paragraphs (id) ON DELETE SET NULL;
    CREATE INDEX paragraphs_repeats ON paragraphs (repeats) WHERE repeats IS NOT NULL;

    ALTER TABLE key_dates ADD COLUMN earlier TEXT NOT NULL DEFAULT '[]';

    CREATE TABLE revisions (
      article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      seen_at INTEGER NOT NULL,
      head TEXT NOT NULL,
      text TEXT NOT NULL,
      findings TEXT NOT NULL,
      change TEXT NOT NULL,
      PRIMARY KEY (article, number)
    ) STRICT;
    CREATE INDEX revisions_by_time ON revisions (seen_at DESC, article, number DESC);
  `,
};
