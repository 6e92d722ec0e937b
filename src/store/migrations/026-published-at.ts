import type { SharedMigration } from './migration.ts';

/** When in its day an article was published: what is shown of one day stands in this order. */
export const publishedAt: SharedMigration = {
  number: 26,
  sql: ({ integer, momentIn }) => `
    ALTER TABLE sights ADD COLUMN published_at ${integer} NOT NULL DEFAULT 0;
    UPDATE sights SET published_at = coalesce(
      (SELECT ${momentIn('articles.head', 'publishedAt')} FROM articles WHERE articles.number = sights.article), 0
    ) WHERE published <> '';
    DROP INDEX sights_by_story;
    DROP INDEX sights_by_day;
    DROP INDEX leads_by_story;
    DROP INDEX leads_by_day;
    CREATE INDEX sights_by_story ON sights (workspace, story, published DESC, published_at DESC, id);
    CREATE INDEX sights_by_day ON sights (workspace, published DESC, published_at DESC, id);
    CREATE INDEX leads_by_story ON sights (workspace, story, published DESC, published_at DESC, id) WHERE report = article;
    CREATE INDEX leads_by_day ON sights (workspace, published DESC, published_at DESC, id) WHERE report = article;
  `,
};
