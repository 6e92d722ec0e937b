import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { isOfScope } from '../articles/known.ts';
import type { Scope } from '../port/articles.ts';

/** What a workspace sees of a story or of all, up to a day or ever. */
export type NameScope = Scope & { readonly workspace: number };

/** Rows of findings, of a table joined with `sights`, in a scope; the day of an undated article is '', before every day. */
export function isSeenIn(table: 'people' | 'quotes', { workspace, story, asOf }: NameScope): RawBuilder<SqlBool> {
  const parts = [
    sql`sights.workspace = ${workspace}`,
    isOfScope(story),
    ...(asOf === null ? [] : [sql`${sql.ref(`${table}.published`)} <= ${asOf}`]),
  ];
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}

/**
 * The people of a scope with what is counted of them, as a subquery: key, name, quotes and mentions; only those with some
 * keys, unless that is null. What is counted is kept, but not for every day of the past, for which it is counted here.
 */
export function countedNames(scope: NameScope, keys: RawBuilder<string> | null): RawBuilder<unknown> {
  if (scope.asOf !== null) return keys === null ? countAll(scope) : countSome(scope, keys);
  return sql`(
    select names.key, names.name, names.quotes, names.mentions from names
    where ${isKept(scope)} and names.quotes + names.mentions > 0 ${keys === null ? sql`` : sql`and names.key in ${keys}`}
  )`;
}

/** The rows of `names` of a story, or of all and none. */
const isKept = ({ workspace, story }: NameScope) =>
  sql`names.workspace = ${workspace} and names.story = ${story ?? ''}`;

const namedIn = (scope: NameScope) => sql`
  from people join sights on sights.article = people.article
  where ${isSeenIn('people', scope)}`;

/** A statement that is repeated in a report counts once. */
const quotedIn = (scope: NameScope) => sql`
  from quotes join sights on sights.article = quotes.article
  left join repeats on repeats.workspace = sights.workspace and repeats.kind = 'quote' and repeats.row = quotes.id
    and repeats.rank = sights.rank
  where quotes.is_named = 1 and repeats.row is null and ${isSeenIn('quotes', scope)}`;

/** Looks up each name. */
function countSome(scope: NameScope, keys: RawBuilder<string>): RawBuilder<unknown> {
  return sql`(
    select * from (
      select names.key, names.name,
        (select count(*) ${quotedIn(scope)} and quotes.speaker_key = names.key) as quotes,
        (select coalesce(sum(people.mentions), 0) ${namedIn(scope)} and people.name_key = names.key) as mentions
      from names where ${isKept(scope)} and names.key in ${keys}
    ) as found where quotes + mentions > 0
  )`;
}

/** Goes through the scope once. */
function countAll(scope: NameScope): RawBuilder<unknown> {
  return sql`(
    select found.key, names.name, found.quotes, found.mentions from (
      select key, sum(quotes) as quotes, sum(mentions) as mentions from (
        select people.name_key as key, 0 as quotes, people.mentions ${namedIn(scope)}
        union all
        select quotes.speaker_key as key, 1 as quotes, 0 as mentions ${quotedIn(scope)}
      ) as every group by key
    ) as found
    join names on ${isKept(scope)} and names.key = found.key
  )`;
}
