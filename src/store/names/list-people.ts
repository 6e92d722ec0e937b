import { type Kysely, sql as raw } from 'kysely';
import type { KnownPerson } from '../../core/views/views.ts';
import type { FoundRow, Slice } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { type CountedName, describePeople } from './find-person.ts';
import { countedNames, type NameScope } from './in-scope.ts';

/** In how many of the newest articles that name someone their role is looked up, for a list. */
const ARTICLES_FOR_LISTED_ROLES = 50;

/** A page of everyone named in a scope: most quoted first, then most named. */
export async function queryPeople(sql: Kysely<Tables>, query: NameScope & Slice): Promise<FoundRow<KnownPerson>> {
  const named = countedNames(query, raw`names.mentions > 0`);
  const counted = await raw<{ total: number }>`
    select count(*) as total from ${named} as counted where mentions > 0`.execute(sql);
  const { rows } = await raw<CountedName>`
    select key, quotes, mentions from ${named} as counted where mentions > 0
    order by quotes desc, mentions desc, key
    limit ${query.limit} offset ${query.offset}`.execute(sql);
  const items = await describePeople(sql, query, rows, ARTICLES_FOR_LISTED_ROLES);
  return { items, total: counted.rows[0]?.total ?? 0 };
}
