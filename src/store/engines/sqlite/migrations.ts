import { setAside } from '../../migrations/015-workspaces/set-aside.ts';
import { SUBSCRIPTIONS_OF_DESKS } from '../../migrations/015-workspaces/told.ts';
import { WORKSPACES_MIGRATION, workspaceTables } from '../../migrations/015-workspaces/workspace-tables.ts';
import { RELEASED_MIGRATIONS, SHARED_MIGRATIONS } from '../../migrations/list.ts';
import type { Migration } from '../../migrations/migration.ts';
import { SQLITE_WORDS } from './schema-words.ts';

/** Every schema migration of SQLite, in order. */
export const SQLITE_MIGRATIONS: readonly Migration[] = [
  ...RELEASED_MIGRATIONS,
  { number: WORKSPACES_MIGRATION, sql: `${setAside}${SUBSCRIPTIONS_OF_DESKS}${workspaceTables(SQLITE_WORDS)}` },
  ...SHARED_MIGRATIONS.map(({ number, sql }) => ({ number, sql: sql(SQLITE_WORDS) })),
];
