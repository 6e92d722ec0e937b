import type { SharedMigration } from './migration.ts';

/** An article may belong to several stories: a row for each. Until its stories or their rules change it has one, as before. */
export const ranks: SharedMigration = {
  number: 28,
  sql: ({ integer, text, table, keyed }) => `
    CREATE TABLE ranked_sights (
      workspace ${integer} NOT NULL REFERENCES workspaces (number),
      id ${text} NOT NULL,
      rank ${integer} NOT NULL DEFAULT 0,
      article ${integer} NOT NULL REFERENCES articles (number),
      origin ${text} NOT NULL,
      story ${text},
      pinned ${text},
      why ${text} NOT NULL,
      weak ${integer} NOT NULL DEFAULT 0,
      published ${text} NOT NULL,
      published_at ${integer} NOT NULL DEFAULT 0,
      seen_at ${integer} NOT NULL,
      report ${integer} NOT NULL,
      changed ${integer} NOT NULL DEFAULT 0,
      PRIMARY KEY (workspace, id, rank)
    ) ${table};
    INSERT INTO ranked_sights (${SIGHT_COLUMNS}, rank) SELECT ${SIGHT_COLUMNS}, 0 FROM sights;
    DROP TABLE sights;
    ALTER TABLE ranked_sights RENAME TO sights;
    CREATE UNIQUE INDEX sights_by_article ON sights (article, workspace, story);
    CREATE UNIQUE INDEX main_sights_by_article ON sights (article, workspace) WHERE rank = 0;
    CREATE INDEX sights_by_change ON sights (workspace, changed);
    CREATE INDEX sights_by_story ON sights (workspace, story, published DESC, published_at DESC, id);
    CREATE INDEX sights_by_day ON sights (workspace, published DESC, published_at DESC, id) WHERE rank = 0;
    CREATE INDEX leads_by_story ON sights (workspace, story, published DESC, published_at DESC, id) WHERE report = article;
    CREATE INDEX leads_by_day ON sights (workspace, published DESC, published_at DESC, id) WHERE report = article AND rank = 0;
    CREATE INDEX copies_by_report ON sights (workspace, report) WHERE report <> article;
    CREATE INDEX passing_by_story ON sights (workspace, story) WHERE weak = 1;
    CREATE INDEX further_by_day ON sights (workspace, published) WHERE rank > 0;

    CREATE TABLE ranked_repeats (
      workspace ${integer} NOT NULL,
      kind ${text} NOT NULL,
      row ${integer} NOT NULL,
      rank ${integer} NOT NULL,
      first ${integer} NOT NULL,
      article ${integer} NOT NULL,
      PRIMARY KEY (workspace, kind, row, rank)
    ) ${keyed};
    INSERT INTO ranked_repeats (${REPEAT_COLUMNS}, rank) SELECT ${REPEAT_COLUMNS}, 0 FROM repeats;
    DROP TABLE repeats;
    ALTER TABLE ranked_repeats RENAME TO repeats;
    CREATE INDEX repeats_by_first ON repeats (workspace, kind, first, article);
    CREATE INDEX repeats_by_article ON repeats (article, workspace);
  `,
};

const SIGHT_COLUMNS =
  'workspace, id, article, origin, story, pinned, why, weak, published, published_at, seen_at, report, changed';
const REPEAT_COLUMNS = 'workspace, kind, row, first, article';
