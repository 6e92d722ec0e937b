import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SeenScope } from './known.ts';

type Counted = 'articles' | 'reports' | 'statements';

/** Where a page begins among things that come newest day first. */
export type DayPlace = {
  readonly total: number;
  /** The day of the first of the page; '' for undated ones, null if the page is beyond the end. */
  readonly day: string | null;
  /** How many of that day come before it. */
  readonly skip: number;
};

type Seek = {
  readonly counted: Counted;
  readonly offset: number;
  /** What is counted and not shown, by day. */
  readonly less?: ReadonlyMap<string, readonly unknown[]>;
};

/**
 * Finds a page by the counts of the days, without walking through what comes before it. `offset` counts from the newest.
 */
export async function seekDay(
  sql: Kysely<Tables>,
  { workspace, story, asOf, from }: SeenScope,
  { counted, offset, less }: Seek,
): Promise<DayPlace> {
  let days = sql
    .selectFrom('tallies')
    .select(['published', `${counted} as count`])
    .where('workspace', '=', workspace)
    .where('story', '=', story ?? '');
  if (asOf !== null) days = days.where('published', '<=', asOf);
  if (from) days = days.where('published', '>=', from);
  const rows = await days.orderBy('published', 'desc').execute();
  let total = 0;
  let place: Pick<DayPlace, 'day' | 'skip'> | undefined;
  for (const { published, count: all } of rows) {
    const count = all - (less?.get(published)?.length ?? 0);
    if (!place && total + count > offset) place = { day: published, skip: offset - total };
    total += count;
  }
  return { total, ...(place ?? { day: null, skip: 0 }) };
}
