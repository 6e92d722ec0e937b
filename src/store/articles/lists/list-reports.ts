import { type Kysely, sql as raw } from 'kysely';
import { compareAppeared } from '../../../core/reports/filing-order.ts';
import type { Source } from '../../../core/source.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { DayCount, FoundRow, LeadDay, LeadRange, Report, Slice } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { isSeen, type SeenScope } from '../known.ts';
import { selectSeen } from '../read-articles.ts';
import { type FiledRow, toFiledSight } from '../reports/filed-sight.ts';
import { toRowSource, toStoredArticle } from '../rows.ts';
import { seekDay } from '../seek-day.ts';

/** A page of the reports, as their leads, newest first, undated ones last. */
export async function listReports(sql: Kysely<Tables>, query: SeenScope & Slice): Promise<FoundRow<Report>> {
  const { total, day, skip } = await seekDay(sql, query, { counted: 'reports', offset: query.offset });
  if (day === null) return { items: [], total };
  const rows = await leadsOf(sql, query)
    .select('id')
    .where('published', '<=', day)
    .orderBy('published', 'desc')
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(query.limit)
    .offset(skip)
    .execute();
  const found = await findReports(
    sql,
    query,
    rows.map(({ id }) => id),
  );
  return { items: rows.flatMap(({ id }) => found.get(id) ?? []), total };
}

/** How many reports each day has, oldest first, without undated ones. */
export async function countLeads(
  sql: Kysely<Tables>,
  { workspace, story, asOf }: SeenScope,
): Promise<readonly DayCount[]> {
  let days = sql
    .selectFrom('tallies')
    .select(['published as day', 'reports as count'])
    .where('workspace', '=', workspace)
    .where('story', '=', story ?? '')
    .where('published', '>', '')
    .where('reports', '>', 0);
  if (asOf !== null) days = days.where('published', '<=', asOf);
  return days.orderBy('published').execute();
}

/** Leads from a day on, oldest first, without undated ones. */
export async function listLeadsFrom(
  sql: Kysely<Tables>,
  scope: SeenScope,
  { from, to, skip, limit }: LeadRange,
): Promise<readonly LeadDay[]> {
  const rows = await leadsOf(sql, scope)
    .select(['id', 'published'])
    .where('published', '>=', from)
    .where('published', '<=', to)
    .orderBy('published')
    .orderBy('published_at')
    .orderBy('id')
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(({ id, published }) => ({ id, day: published }));
}

/** Reports by the ids of their leads. */
export async function findReports(
  sql: Kysely<Tables>,
  scope: SeenScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Report>> {
  if (ids.length === 0) return new Map();
  const numbers = await sql
    .selectFrom('sights')
    .select('article')
    .where(isSeen({ workspace: scope.workspace, story: null, asOf: null }))
    .where('id', 'in', engineOf(sql).texts(ids))
    .execute();
  const leads = await selectSeen(sql)
    .where(isSeen({ ...scope, asOf: null, from: null }))
    .where('sights.article', 'in', engineOf(sql).numbers(numbers.map(({ article }) => article)))
    .execute();
  const copies = await listCopies(
    sql,
    scope,
    leads.map(({ number }) => number),
  );
  return new Map(
    leads.map((row) => {
      const alsoIn = copies.get(row.number) ?? [];
      return [row.id, { lead: toStoredArticle(row), alsoIn, isWeak: row.weak === 1 }];
    }),
  );
}

function leadsOf(sql: Kysely<Tables>, scope: SeenScope) {
  return sql.selectFrom('sights').where(isSeen(scope)).whereRef('report', '=', 'article');
}

type CopyRow = FiledRow & {
  readonly number: number;
  readonly head: string;
};

/** The other articles of some reports, by their leads, in order of publication. */
async function listCopies(
  sql: Kysely<Tables>,
  { workspace, story, asOf }: SeenScope,
  leads: readonly number[],
): Promise<ReadonlyMap<number, readonly Source[]>> {
  // "Cross join" has SQLite look up each lead.
  const { rows } = await raw<CopyRow>`
    select sights.report, sights.article, sights.published, sights.seen_at, sights.id, sights.story, sights.rank,
      articles.number, articles.head
    from ${engineOf(sql).numbers(leads)} as leads cross join sights cross join articles
    where sights.report = leads.value and sights.report <> sights.article and articles.number = sights.article
      and ${isSeen({ workspace, story, asOf })}`.execute(sql);
  const inOrder = rows.toSorted((a, b) => compareAppeared(toFiledSight(a), toFiledSight(b)));
  const groups = Map.groupBy(inOrder, ({ report }) => report);
  return new Map([...groups].map(([report, copies]) => [report, copies.map(toHeadSource)]));
}

function toHeadSource(row: { readonly number: number; readonly head: string }): Source {
  return toRowSource({ ...row, paragraph: 1 }, [0, 0]);
}
