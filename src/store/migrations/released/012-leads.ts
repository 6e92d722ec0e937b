import type { Migration } from '../migration.ts';

/** Reports by story and by day, without the copies: lists and timelines are pages of these. */
export const leads: Migration = {
  number: 12,
  sql: `
    CREATE INDEX leads_by_story ON articles (story, published DESC, id) WHERE report = id;
    CREATE INDEX leads_by_day ON articles (published DESC, id) WHERE report = id;
  `,
};
