import { type Kysely, sql as raw } from 'kysely';
import type { FollowedSource } from '../../core/followed-source.ts';
import type { Tables } from '../tables.ts';
import { findSource } from './follow.ts';

/** One statement, so that of two processes one asks. */
export async function claimSource(
  sql: Kysely<Tables>,
  now: Temporal.Instant,
  until: Temporal.Instant,
): Promise<FollowedSource | undefined> {
  const { rows } = await raw<{ id: number }>`
    update sources set next_at = ${until.epochMilliseconds}
    where state = 'active' and id = (
      select id from sources
      where state = 'active' and next_at is not null and next_at <= ${now.epochMilliseconds}
      order by next_at, id limit 1
    )
    returning id`.execute(sql);
  const [row] = rows;
  return row && findSource(sql, 'id', row.id);
}

export async function hurrySources(sql: Kysely<Tables>, now: Temporal.Instant): Promise<void> {
  await sql
    .updateTable('sources')
    .set({ next_at: now.epochMilliseconds })
    .where('state', '=', 'active')
    .where('next_at', '>', now.epochMilliseconds)
    .execute();
}
