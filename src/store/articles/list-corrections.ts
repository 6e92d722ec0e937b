import { type Kysely, sql as raw } from 'kysely';
import type { FindingsChange } from '../../core/reports/findings-change.ts';
import type { CorrectionNote } from '../../core/views/views.ts';
import { anyOf } from '../any-of.ts';
import type { ArticleStore, Correction, FoundRow } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import type { Head } from './rows.ts';

type Query = Parameters<ArticleStore['corrections']>[0];

/** Edits, newest first: each with the version before it and the one after. */
export async function listCorrections(sql: Kysely<Tables>, query: Query): Promise<FoundRow<Correction>> {
  const { article, limit, offset } = query;
  let found = sql
    .selectFrom('revisions')
    .innerJoin('articles', 'articles.id', 'revisions.article')
    .where(isKnown('articles', query));
  if (article !== null) found = found.where('revisions.article', '=', article);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .leftJoin('revisions as next', (join) =>
      join.onRef('next.article', '=', 'revisions.article').on('next.number', '=', raw<number>`revisions.number + 1`),
    )
    .select(['revisions.head', 'revisions.text', 'revisions.seen_at', 'revisions.change'])
    .select(({ fn }) => [
      fn.coalesce('next.head', 'articles.head').as('next_head'),
      fn.coalesce('next.text', 'articles.text').as('next_text'),
    ])
    .orderBy('revisions.seen_at', 'desc')
    .orderBy('revisions.article')
    .orderBy('revisions.number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    items: rows.map((row) => ({
      before: { ...(JSON.parse(row.head) as Head), text: row.text },
      after: { ...(JSON.parse(row.next_head) as Head), text: row.next_text },
      ...toNote(row),
    })),
    total,
  };
}

/** The last edit of each of some articles, if it was edited. */
export async function listLastCorrections(
  sql: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CorrectionNote>> {
  if (ids.length === 0) return new Map();
  // With max() as the only aggregate, SQLite takes the other columns from the row with the maximum.
  const rows = await sql
    .selectFrom('revisions')
    .select(({ fn }) => ['article', 'seen_at', 'change', fn.max('number').as('last')])
    .where('article', 'in', anyOf(ids))
    .groupBy('article')
    .execute();
  return new Map(rows.map((row) => [row.article, toNote(row)]));
}

function toNote({ seen_at, change }: { seen_at: number; change: string }): CorrectionNote {
  return { at: Temporal.Instant.fromEpochMilliseconds(seen_at), change: JSON.parse(change) as FindingsChange };
}
