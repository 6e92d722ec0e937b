import type { SharedMigration } from './migration.ts';

/**
 * Of feeds: when they have news (`rhythm`), what people chose (`choice`), and what was noticed while reading them (`signs`). Of
 * items: their language. All JSON but the last, and null until known.
 */
export const feedChoices: SharedMigration = {
  number: 19,
  sql: ({ text }) => `
    ALTER TABLE feeds ADD COLUMN rhythm ${text};
    ALTER TABLE feeds ADD COLUMN choice ${text};
    ALTER TABLE feeds ADD COLUMN signs ${text};
    ALTER TABLE items ADD COLUMN language ${text};
  `,
};
