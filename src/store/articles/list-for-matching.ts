import { type Kysely, sql as raw } from 'kysely';
import type { Person } from '../../core/person.ts';
import type { ForMatching } from '../articles.ts';
import type { Tables } from '../tables.ts';

/** Articles after an id, in order of id: what decides on their story, without the rest of what was found in them. */
export async function listForMatching(
  sql: Kysely<Tables>,
  afterId: string,
  limit: number,
): Promise<readonly ForMatching[]> {
  const rows = await sql
    .selectFrom('articles')
    .select(['id', 'text', 'story', 'published', 'pinned', 'why'])
    .select(raw<string>`json_extract(head, '$.title')`.as('title'))
    .select(raw<string>`json_extract(findings, '$.people')`.as('people'))
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ people, why, published, ...row }) => ({
    ...row,
    published: published || null,
    people: JSON.parse(people) as Person[],
    why: JSON.parse(why) as string[],
  }));
}
