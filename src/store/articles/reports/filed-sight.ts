import type { ReportNode } from '../../../core/reports/filing-order.ts';
import type { Sight } from '../save/read-before.ts';

/** What a workspace sees under an id, as it is filed in a report of its story. */
export type FiledSight = ReportNode & { readonly report: number };

export const FILED_COLUMNS = ['article', 'id', 'story', 'published', 'seen_at', 'report'] as const;

export type FiledRow = Pick<Sight, (typeof FILED_COLUMNS)[number]>;

export function toFiledSight(row: FiledRow): FiledSight {
  const { article, id, story, published, seen_at, report } = row;
  return { article, id, story, published, seenAt: seen_at, report };
}
