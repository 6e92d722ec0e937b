import { type Kysely, type RawBuilder, sql as raw, type SqlBool } from 'kysely';
import { toNameWords } from '../../core/text/name-words.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { KnownName } from '../names.ts';
import type { Tables } from '../tables.ts';
import { countedNames, type NameScope } from './in-scope.ts';

/** More words than any name has; the rest is ignored. */
const MOST_WORDS = 12;
/** Sorts after every letter that can continue a word. */
const LAST = '\u{10ffff}';

type Row = { readonly key: string; readonly name: string; readonly quotes: number };

/** Names that contain the typed words, the last one as a prefix; if nothing was typed, everyone. */
export async function findNames(
  sql: Kysely<Tables>,
  scope: NameScope,
  typed: string,
  limit: number,
): Promise<readonly KnownName[]> {
  const words = toNameWords(typed).slice(0, MOST_WORDS);
  const { rows } = await raw<Row>`
    select key, name, quotes from ${countedNames(scope, holdsWords(scope.workspace, words))} as counted
    order by quotes desc, mentions desc, key
    limit ${limit}`.execute(sql);
  const forms = await findForms(
    sql,
    scope.workspace,
    rows.map(({ key }) => key),
  );
  return rows.map(({ key, name, quotes }) => ({ name, aliases: forms.get(key) ?? [], quotes }));
}

function holdsWords(workspace: number, words: readonly string[]): RawBuilder<SqlBool> {
  const last = words.at(-1);
  if (last === undefined) return raw<SqlBool>`1 = 1`;
  const keys = raw`select key from name_words where workspace = ${workspace}`;
  const parts = [
    raw<SqlBool>`names.key in (${keys} and word >= ${last} and word < ${last + LAST})`,
    ...words.slice(0, -1).map((word) => raw<SqlBool>`names.key in (${keys} and word = ${word})`),
  ];
  return raw<SqlBool>`${raw.join(parts, raw` and `)}`;
}

/** The aliases of some names, by the name's key. */
export async function findForms(
  sql: Kysely<Tables>,
  workspace: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (keys.length === 0) return new Map();
  const rows = await sql
    .selectFrom('name_forms')
    .select(['key', 'form'])
    .where('workspace', '=', workspace)
    .where('key', 'in', engineOf(sql).texts(keys))
    .orderBy('form')
    .execute();
  const groups = Map.groupBy(rows, ({ key }) => key);
  return new Map([...groups].map(([key, forms]) => [key, forms.map(({ form }) => form)]));
}
