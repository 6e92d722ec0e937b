import type { Kysely } from 'kysely';
import type { Arrivals } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { findFurther } from '../find-further.ts';
import { isMain } from '../known.ts';
import { findRevision } from '../read-articles.ts';

/** What a look takes at most: the newest. */
const MOST_ARRIVALS = 1_000;

/** Articles written since a revision that a workspace first saw, or saw edited, since a moment: the newest first. */
export async function listArrivals(
  sql: Kysely<Tables>,
  workspace: number,
  { after, since }: { readonly after: string; readonly since: Temporal.Instant },
): Promise<Arrivals> {
  const revision = await findRevision(sql, workspace);
  // A workspace that was deleted and made again counts from the beginning.
  const from = Number(revision) < Number(after) ? 0 : Number(after);
  const seen = since.epochMilliseconds;
  const rows = await selectArrivals(sql, workspace)
    .where('sights.changed', '>', from)
    .where((eb) =>
      eb.or([
        eb('sights.seen_at', '>', seen),
        eb.exists(
          eb
            .selectFrom('revisions')
            .select('revisions.number')
            .whereRef('revisions.workspace', '=', 'sights.workspace')
            .whereRef('revisions.id', '=', 'sights.id')
            .where('revisions.seen_at', '>', seen),
        ),
      ]),
    )
    .execute();
  return { revision, items: await toArrivals(sql, workspace, rows) };
}

/** The newest articles published on a day or later. */
export async function listPublishedFrom(sql: Kysely<Tables>, workspace: number, day: string): Promise<Arrivals> {
  const revision = await findRevision(sql, workspace);
  const rows = await selectArrivals(sql, workspace).where('sights.published', '>=', day).execute();
  return { revision, items: await toArrivals(sql, workspace, rows) };
}

function selectArrivals(sql: Kysely<Tables>, workspace: number) {
  return sql
    .selectFrom('sights')
    .innerJoin('sights as lead', (join) =>
      join
        .onRef('lead.article', '=', 'sights.report')
        .onRef('lead.workspace', '=', 'sights.workspace')
        .on(isMain('lead')),
    )
    .select(['sights.id', 'sights.story', 'sights.published', 'sights.seen_at', 'lead.id as report'])
    .select((eb) =>
      eb
        .selectFrom('revisions')
        .select(({ fn }) => fn.max('revisions.seen_at').as('edited_at'))
        .whereRef('revisions.workspace', '=', 'sights.workspace')
        .whereRef('revisions.id', '=', 'sights.id')
        .as('edited_at'),
    )
    .where('sights.workspace', '=', workspace)
    .where(isMain())
    .orderBy('sights.published', 'desc')
    .orderBy('sights.published_at', 'desc')
    .orderBy('sights.seen_at', 'desc')
    .orderBy('sights.id', 'desc')
    .limit(MOST_ARRIVALS);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectArrivals>['execute']>>[number];

async function toArrivals(sql: Kysely<Tables>, workspace: number, rows: readonly Row[]): Promise<Arrivals['items']> {
  const ids = rows.map(({ id }) => id);
  const further = ids.length === 0 ? new Map<string, never>() : await findFurther(sql, workspace, ids);
  return rows.map(({ id, story, published, seen_at, edited_at, report }) => {
    const others = (further.get(id) ?? []).map((one) => one.story);
    return {
      ...{ id, story, report },
      stories: story === null ? [] : [story, ...others],
      published: published || null,
      seenAt: Temporal.Instant.fromEpochMilliseconds(seen_at),
      editedAt: edited_at === null ? null : Temporal.Instant.fromEpochMilliseconds(Number(edited_at)),
    };
  });
}
