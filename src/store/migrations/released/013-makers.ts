import type { Migration } from '../migration.ts';

/** The server or workspace that created a story: its managers may change it. */
export const makers: Migration = {
  number: 13,
  sql: 'ALTER TABLE stories ADD COLUMN made_in TEXT;',
};
