import { type Kysely, sql as raw } from 'kysely';
import type { Person } from '../../core/person.ts';
import { foldText } from '../../core/text/fold.ts';
import type { KnownPerson } from '../../core/views/views.ts';
import { isKnown } from '../articles/known.ts';
import { toRowSource } from '../articles/rows.ts';
import type { Scope } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { findForms } from './find-names.ts';
import { countQuotesIn } from './in-scope.ts';

type Row = { readonly head: string; readonly person: string; readonly paragraph: number };

/** A person across articles, by their folded name: the name in the newest article and all roles, each once. */
export async function findPerson(sql: Kysely<Tables>, scope: Scope, name: string): Promise<KnownPerson | undefined> {
  const key = foldText(name);
  const newest = await findNewest(sql, scope, key);
  if (!newest) return undefined;
  const [roles, forms, counts] = await Promise.all([
    findRoles(sql, scope, key),
    findForms(sql, [key]),
    countIn(sql, scope, key),
  ]);
  return {
    name: (JSON.parse(newest.person) as Person).name,
    aliases: forms.get(key) ?? [],
    roles,
    ...counts,
    source: toSource(newest),
  };
}

async function findNewest(sql: Kysely<Tables>, scope: Scope, key: string): Promise<Row | undefined> {
  return sql
    .selectFrom('people')
    .innerJoin('articles', 'articles.id', 'people.article')
    .select(['articles.head', 'people.person', 'people.paragraph'])
    .where('people.name_key', '=', key)
    .where(isKnown('people', scope))
    .orderBy('people.published', 'desc')
    .orderBy('people.article')
    .orderBy('people.number')
    .limit(1)
    .executeTakeFirst();
}

/** Newest first. */
async function findRoles(sql: Kysely<Tables>, scope: Scope, key: string): Promise<KnownPerson['roles']> {
  // With max() as the only aggregate, SQLite takes the other columns from the row with the maximum.
  const { rows } = await raw<Row & { readonly role: string }>`
    select articles.head, newest.role, newest.person, newest.paragraph from (
      select role, article, person, paragraph, number, max(published) as published from people
      where name_key = ${key} and role is not null and ${isKnown('people', scope)}
      group by role
    ) as newest
    join articles on articles.id = newest.article
    order by newest.published desc, newest.article, newest.number`.execute(sql);
  const once = new Map<string, KnownPerson['roles'][number]>();
  for (const row of rows)
    if (!once.has(foldText(row.role))) once.set(foldText(row.role), { role: row.role, source: toSource(row) });
  return [...once.values()];
}

async function countIn(
  sql: Kysely<Tables>,
  scope: Scope,
  key: string,
): Promise<{ readonly mentions: number; readonly quotes: number }> {
  const { rows } = await raw<{ mentions: number; quotes: number }>`
    select ${countQuotesIn(scope)} as quotes,
      (select sum(mentions) from people where name_key = names.key and ${isKnown('people', scope)}) as mentions
    from names where key = ${key}`.execute(sql);
  const [counts] = rows;
  return { mentions: counts?.mentions ?? 0, quotes: counts?.quotes ?? 0 };
}

function toSource(row: Row) {
  const { mentions } = JSON.parse(row.person) as Person;
  return toRowSource(row, mentions[0] ?? [0, 0]);
}
