import type { Transaction } from 'kysely';
import type { FindingsChange } from '../../../core/reports/findings-change.ts';
import type { Tables } from '../../tables.ts';

/** How many earlier versions are kept of an article that changes at every poll, such as a live page. */
const MAX_REVISIONS_KEPT = 20;

/** Keeps the version of an article that is about to be overwritten, and what the new one changes. */
export async function keepRevision(
  sql: Transaction<Tables>,
  { id, head, text, findings }: Pick<Tables['articles'], 'id' | 'head' | 'text' | 'findings'>,
  change: FindingsChange,
  at: Temporal.Instant,
): Promise<void> {
  const { last } = await sql
    .selectFrom('revisions')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('article', '=', id)
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  const kept = { article: id, number, seen_at: at.epochMilliseconds, head, text, findings };
  await sql
    .insertInto('revisions')
    .values({ ...kept, change: JSON.stringify(change) })
    .execute();
  await sql
    .deleteFrom('revisions')
    .where('article', '=', id)
    .where('number', '<=', number - MAX_REVISIONS_KEPT)
    .execute();
}
