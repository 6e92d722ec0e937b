import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Scope } from '../articles.ts';

/** What a workspace sees of a story or of all, up to a day or ever. */
export type NameScope = Scope & { readonly workspace: number };

/** The rows of the table `names` that count a scope; those of all stories and none have the story ''. */
export function isCountedIn({ workspace, story }: NameScope): RawBuilder<SqlBool> {
  return sql<SqlBool>`names.workspace = ${workspace} and names.story = ${story ?? ''} and names.quotes + names.mentions > 0`;
}

/** Rows of findings, of a table joined with `sights`, in a scope; the day of an undated article is '', before every day. */
export function isSeenIn(table: 'people' | 'quotes', { workspace, story, asOf }: NameScope): RawBuilder<SqlBool> {
  const parts = [
    sql`sights.workspace = ${workspace}`,
    ...(story === null ? [] : [sql`sights.story = ${story}`]),
    ...(asOf === null ? [] : [sql`${sql.ref(`${table}.published`)} <= ${asOf}`]),
  ];
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`;
}

/** How often the person of a row of `names` is quoted in a scope; a statement that is repeated in a report counts once. */
export function countQuotesIn(scope: NameScope): RawBuilder<number> {
  return sql<number>`(
    select count(*) from quotes
    join sights on sights.article = quotes.article
    left join repeats on repeats.workspace = sights.workspace and repeats.kind = 'quote' and repeats.row = quotes.id
    where quotes.speaker_key = names.key and quotes.is_named = 1 and repeats.row is null and ${isSeenIn('quotes', scope)}
  )`;
}

/** How often the person of a row of `names` is named in a scope. */
export function countMentionsIn(scope: NameScope): RawBuilder<number> {
  return sql<number>`(
    select coalesce(sum(people.mentions), 0) from people
    join sights on sights.article = people.article
    where people.name_key = names.key and ${isSeenIn('people', scope)}
  )`;
}

/**
 * The people of a scope with what is counted of them, as a subquery: key, name, quotes and mentions. Counts are kept, but
 * not for every day of the past, for which they are made here.
 */
export function countedNames(scope: NameScope, only: RawBuilder<SqlBool>): RawBuilder<unknown> {
  const rows = sql`from names where ${isCountedIn(scope)} and ${only}`;
  if (scope.asOf === null) return sql`(select key, name, quotes, mentions ${rows})`;
  return sql`(
    select * from (
      select key, name, ${countQuotesIn(scope)} as quotes, ${countMentionsIn(scope)} as mentions ${rows}
    ) as made where quotes + mentions > 0
  )`;
}
