import { type Kysely, sql as raw } from 'kysely';
import type { Person } from '../../core/person.ts';
import type { ForMatching } from '../articles.ts';
import type { Tables } from '../tables.ts';

/** Long articles come in smaller batches, of at least one. */
const MOST_BYTES = 2_000_000;

/** Articles after an id, in order of id, with only those findings that determine their story. */
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
    .where('id', '<=', await findLast(sql, afterId, limit))
    .orderBy('id')
    .execute();
  return rows.map(({ people, why, published, ...row }) => ({
    ...row,
    published: published || null,
    people: JSON.parse(people) as Person[],
    why: JSON.parse(why) as string[],
  }));
}

/** The last id of the batch. */
async function findLast(sql: Kysely<Tables>, afterId: string, limit: number): Promise<string> {
  const { rows } = await raw<{ id: string; bytes: number }>`
    select id, octet_length(text) + octet_length(findings) as bytes from articles
    where id > ${afterId} order by id limit ${limit}`.execute(sql);
  let bytes = 0;
  let last = '';
  for (const row of rows) {
    bytes += row.bytes;
    if (last !== '' && bytes > MOST_BYTES) break;
    last = row.id;
  }
  return last;
}
