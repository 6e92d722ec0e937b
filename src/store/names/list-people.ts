import { type Kysely, sql as raw } from 'kysely';
import type { KnownPerson } from '../../core/views/views.ts';
import { isKnown } from '../articles/known.ts';
import type { FoundRow, Scope, Slice } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { findPerson } from './find-person.ts';

/** A page of everyone named in a scope: most quoted first, then most named. */
export async function queryPeople(sql: Kysely<Tables>, query: Scope & Slice): Promise<FoundRow<KnownPerson>> {
  const people = raw`select name_key, sum(mentions) as mentions from people where ${isKnown('people', query)} group by name_key`;
  const counted = await raw<{ total: number }>`select count(*) as total from (${people})`.execute(sql);
  const { rows } = await raw<{ name_key: string }>`
    select named.name_key from (${people}) as named
    left join (
      select speaker_key, count(*) as quotes from quotes
      where is_named = 1 and repeats is null and ${isKnown('quotes', query)} group by speaker_key
    ) as quoted on quoted.speaker_key = named.name_key
    order by coalesce(quoted.quotes, 0) desc, named.mentions desc, named.name_key
    limit ${query.limit} offset ${query.offset}`.execute(sql);
  const found = await Promise.all(rows.map(({ name_key }) => findPerson(sql, query, name_key)));
  return { items: found.filter((person) => person !== undefined), total: counted.rows[0]?.total ?? 0 };
}
