import type { SchemaWords } from '../migration.ts';
import { articleTables } from './articles.ts';
import { deskTables } from './desk.ts';

/** The number of the migration after which every engine has the same tables. */
export const WORKSPACES_MIGRATION = 15;

/** The tables of the articles and of what workspaces make, with the desk's own workspace as the first. */
export const workspaceTables = (words: SchemaWords): string => `
  ${articleTables(words)}
  ${deskTables(words)}
  INSERT INTO workspaces (name, made_at) VALUES ('own', 0);
`;
