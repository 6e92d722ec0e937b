import { toldTables } from '../../migrations/015-workspaces/told.ts';
import { WORKSPACES_MIGRATION, workspaceTables } from '../../migrations/015-workspaces/workspace-tables.ts';
import { SHARED_MIGRATIONS } from '../../migrations/list.ts';
import type { Migration } from '../../migrations/migration.ts';
import { POSTGRES_WORDS } from './schema-words.ts';

/** Words of names by their groups of three letters, for names with typing errors. */
const NAME_INDEX = `
  CREATE INDEX name_words_by_letters ON name_words USING gin (word gin_trgm_ops) WITH (fastupdate = off);
`;

/** Every schema migration of PostgreSQL, in order; it starts where SQLite's was when there came to be two engines. */
export const POSTGRES_MIGRATIONS: readonly Migration[] = [
  {
    number: WORKSPACES_MIGRATION,
    sql: `${toldTables(POSTGRES_WORDS)}${workspaceTables(POSTGRES_WORDS)}${NAME_INDEX}`,
  },
  ...SHARED_MIGRATIONS.map(({ number, sql }) => ({ number, sql: sql(POSTGRES_WORDS) })),
];
