import type { SharedMigration } from './migration.ts';

/** The mark that says up to which article a store was packed that has articles from before they were. */
export const PACKED_UNTIL = 'articles packed until';

/**
 * Texts, findings and sketches become bytes, which are packed, and words are indexed without their places. The opening packs
 * what is there already, a batch at a time, and indexes its words.
 */
export const packed: SharedMigration = {
  number: 16,
  sql: ({ toBytes, leanWordIndex }) => `
    ${toBytes('articles', ['text', 'findings', 'sketch'])}
    ${leanWordIndex}
    INSERT INTO marks (name, value) SELECT '${PACKED_UNTIL}', '0' WHERE EXISTS (SELECT 1 FROM articles);
  `,
};
