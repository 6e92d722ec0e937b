import type { SharedMigration } from './migration.ts';

/** The mark that says up to which article the statements have hashes in a store that has articles from before they had. */
export const HASHED_UNTIL = 'statements hashed until';

/** The words of a statement as a number, to find where its outlet printed them before. The opening gives it to what is there already. */
export const statementHashes: SharedMigration = {
  number: 27,
  sql: ({ integer }) => `
    ALTER TABLE quotes ADD COLUMN words_hash ${integer} NOT NULL DEFAULT 0;
    CREATE INDEX quotes_by_words ON quotes (words_hash) WHERE words_hash <> 0;
    INSERT INTO marks (name, value) SELECT '${HASHED_UNTIL}', '0' WHERE EXISTS (SELECT 1 FROM articles);
  `,
};
