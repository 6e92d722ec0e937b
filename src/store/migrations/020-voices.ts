import type { SharedMigration } from './migration.ts';

/** A statement of several speakers has a row for each. What is stored is read again by newer rules, which write them. */
export const voices: SharedMigration = {
  number: 20,
  sql: ({ integer }) => `ALTER TABLE quotes ADD COLUMN voice ${integer} NOT NULL DEFAULT 0;`,
};
