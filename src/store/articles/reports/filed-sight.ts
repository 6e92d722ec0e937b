import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { ReportNode } from '../../../core/reports/filing-order.ts';
import type { Sight } from '../save/read-before.ts';

/** What a workspace sees under an id in one of its stories, as it is filed in a report of that story. */
export type FiledSight = ReportNode & { readonly report: number };

export const FILED_COLUMNS = ['article', 'id', 'story', 'rank', 'published', 'seen_at', 'report'] as const;

export type FiledRow = Pick<Sight, (typeof FILED_COLUMNS)[number]>;

export function toFiledSight(row: FiledRow): FiledSight {
  const { article, id, story, rank, published, seen_at, report } = row;
  return { article, id, story, rank, published, seenAt: seen_at, report };
}

/** A story of a workspace, by its number; null: the articles of no story. Each has reports of its own. */
export type FiledStory = { readonly workspace: number; readonly story: string | null };

/** Whether a row of `sights` is of a story; each article has at most one. */
export function isFiledIn({ workspace, story }: FiledStory): RawBuilder<SqlBool> {
  const ofStory = story === null ? sql`sights.story is null` : sql`sights.story = ${story}`;
  return sql<SqlBool>`sights.workspace = ${workspace} and ${ofStory}`;
}
