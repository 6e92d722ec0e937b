import { type Kysely, sql as raw } from 'kysely';
import type { KnownPerson } from '../../core/views/views.ts';
import type { FoundRow, Slice } from '../port/articles.ts';
import type { Tables } from '../tables.ts';
import type { CountPeople } from './count-people.ts';
import { describePeople, type NameCount } from './find-person.ts';
import { countedNames, type NameScope } from './in-scope.ts';

/** In how many of the newest articles that name someone their role is looked up, for a list. */
const ARTICLES_FOR_LISTED_ROLES = 10;

/** A page of everyone named in a scope: most quoted first, then most named. */
export async function queryPeople(
  sql: Kysely<Tables>,
  query: NameScope & Slice,
  countPeople: CountPeople,
): Promise<FoundRow<KnownPerson>> {
  const { rows } = await raw<NameCount>`
    select key, quotes, mentions from ${countedNames(query, null)} as counted where mentions > 0
    order by quotes desc, mentions desc, key
    limit ${query.limit} offset ${query.offset}`.execute(sql);
  const items = await describePeople(sql, query, rows, ARTICLES_FOR_LISTED_ROLES);
  return { items, total: await countPeople(sql, query) };
}
