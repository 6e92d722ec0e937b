import { type Kysely, type RawBuilder, sql as raw } from 'kysely';
import { toNameWords } from '../../core/text/names/name-words.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { KnownName } from '../port/names.ts';
import type { Tables } from '../tables.ts';
import { countedNames, type NameScope } from './in-scope.ts';

/** More words than any name has; the rest is ignored. */
const WORDS_COMPARED = 12;
/** If this many names have the words, the most quoted of them are soon found among all. */
const NAMES_LOOKED_UP = 300;
/** Sorts after every letter that can continue a word. */
const LAST = '\u{10ffff}';

type Row = { readonly key: string; readonly name: string; readonly quotes: number; readonly mentions: number };

/** Names that contain the typed words, the last one as a prefix; if nothing was typed, everyone. */
export async function findNames(
  sql: Kysely<Tables>,
  scope: NameScope,
  typed: string,
  limit: number,
): Promise<readonly KnownName[]> {
  const words = toNameWords(typed).slice(0, WORDS_COMPARED);
  const keys = await findKeys(sql, scope.workspace, words);
  const rows = keys ? await lookUp(sql, scope, keys) : await walk(sql, scope, words, limit);
  const found = rows.slice(0, limit);
  const forms = await findForms(
    sql,
    scope.workspace,
    found.map(({ key }) => key),
  );
  return found.map(({ key, name, quotes }) => ({ name, aliases: forms.get(key) ?? [], quotes }));
}

/** The keys of the names with some words; undefined if they are many, or nothing was typed. */
async function findKeys(
  sql: Kysely<Tables>,
  workspace: number,
  words: readonly string[],
): Promise<readonly string[] | undefined> {
  if (words.length === 0) return undefined;
  const { rows } = await raw<{ key: string }>`${keysWith(workspace, words)} limit ${NAMES_LOOKED_UP + 1}`.execute(sql);
  return rows.length > NAMES_LOOKED_UP ? undefined : rows.map(({ key }) => key);
}

function keysWith(workspace: number, words: readonly string[]): RawBuilder<unknown> {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1).map(
    (word) => raw`and exists (
      select 1 from name_words as other
      where other.workspace = name_words.workspace and other.word = ${word} and other.key = name_words.key
    )`,
  );
  return raw`select distinct name_words.key from name_words
    where name_words.workspace = ${workspace} and name_words.word >= ${last} and name_words.word < ${last + LAST}
    ${others.length === 0 ? raw`` : raw.join(others, raw` `)}`;
}

/** All with some keys, in order. */
async function lookUp(sql: Kysely<Tables>, scope: NameScope, keys: readonly string[]): Promise<readonly Row[]> {
  if (keys.length === 0) return [];
  const { rows } = await raw<Row>`
    select key, name, quotes, mentions from ${countedNames(scope, engineOf(sql).texts(keys))} as counted`.execute(sql);
  return rows.toSorted(
    (a, b) => b.quotes - a.quotes || b.mentions - a.mentions || (a.key < b.key ? -1 : Number(a.key > b.key)),
  );
}

/** The first of all in order that have the words. */
async function walk(
  sql: Kysely<Tables>,
  scope: NameScope,
  words: readonly string[],
  limit: number,
): Promise<readonly Row[]> {
  const isMeant = words.length === 0 ? raw`1 = 1` : raw`key in (${keysWith(scope.workspace, words)})`;
  const { rows } = await raw<Row>`
    select key, name, quotes, mentions from ${countedNames(scope, null)} as counted where ${isMeant}
    order by quotes desc, mentions desc, key
    limit ${limit}`.execute(sql);
  return rows;
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
