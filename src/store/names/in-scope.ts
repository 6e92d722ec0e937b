import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { isKnown } from '../articles/known.ts';
import type { Scope } from '../articles.ts';

/** Whether a name of the table `names` is named or quoted in a scope. */
export function isNamedIn(scope: Scope): RawBuilder<SqlBool> {
  if (scope.story === null && scope.asOf === null) return sql<SqlBool>`names.quotes + names.mentions > 0`;
  return sql<SqlBool>`(
    exists (select 1 from people where people.name_key = names.key and ${isKnown('people', scope)})
    or exists (select 1 from quotes where quotes.is_named = 1 and quotes.repeats is null and quotes.speaker_key = names.key and ${isKnown('quotes', scope)})
  )`;
}

/** How often a name is quoted in a scope. */
export function countQuotesIn(scope: Scope): RawBuilder<number> {
  return sql<number>`(
    select count(*) from quotes
    where quotes.is_named = 1 and quotes.repeats is null and quotes.speaker_key = names.key and ${isKnown('quotes', scope)}
  )`;
}
