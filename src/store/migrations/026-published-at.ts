import type { SharedMigration } from './migration.ts';

/** From the noon of its day, in UTC, to the end of the next day, or to the beginning of the one before. */
const MS_FROM_NOON = 36 * 3_600_000;

/**
 * When in its day an article was published: what is shown of one day stands in this order. As in `published-moment.ts`, an
 * instant of another day is none.
 */
export const publishedAt: SharedMigration = {
  number: 26,
  sql: ({ integer, textIn, toMoment }) => `
    ALTER TABLE sights ADD COLUMN published_at ${integer} NOT NULL DEFAULT 0;
    UPDATE sights SET published_at = coalesce(
      (SELECT ${toMoment(textIn('articles.head', 'publishedAt'))} FROM articles WHERE articles.number = sights.article), 0
    ) WHERE published <> '';
    UPDATE sights SET published_at = 0 WHERE published_at <> 0
      AND coalesce(abs(published_at - ${toMoment(`(published || 'T12:00Z')`)}) >= ${MS_FROM_NOON}, true);
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
