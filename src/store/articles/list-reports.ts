import type { Kysely } from 'kysely';
import type { Source } from '../../core/source.ts';
import { anyOf } from '../any-of.ts';
import type { FoundRow, LeadDay, Report, Scope, Slice } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import { toRowSource, toStoredArticle } from './rows.ts';

/** A page of the reports, as their leads, newest first, undated ones last. */
export async function listReports(sql: Kysely<Tables>, query: Scope & Slice): Promise<FoundRow<Report>> {
  const { total } = await leadsOf(sql, query)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await leadsOf(sql, query)
    .select('id')
    .orderBy('published', 'desc')
    .orderBy('id')
    .limit(query.limit)
    .offset(query.offset)
    .execute();
  const found = await findReports(
    sql,
    query,
    rows.map(({ id }) => id),
  );
  return { items: rows.flatMap(({ id }) => found.get(id) ?? []), total };
}

/** The day of every report's lead, using only an index. */
export async function listLeadDays(sql: Kysely<Tables>, scope: Scope): Promise<readonly LeadDay[]> {
  const rows = await leadsOf(sql, scope)
    .select(['id', 'published'])
    .orderBy('published', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, published }) => ({ id, published: published || null }));
}

/** Reports by the ids of their leads. */
export async function findReports(
  sql: Kysely<Tables>,
  scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Report>> {
  if (ids.length === 0) return new Map();
  const leads = await sql
    .selectFrom('articles')
    .select(['id', 'head', 'text', 'findings'])
    .where('id', 'in', anyOf(ids))
    .execute();
  const copies = await listCopies(sql, scope, ids);
  return new Map(leads.map((row) => [row.id, { lead: toStoredArticle(row), alsoIn: copies.get(row.id) ?? [] }]));
}

function leadsOf(sql: Kysely<Tables>, scope: Scope) {
  return sql.selectFrom('articles').where(isKnown('articles', scope)).whereRef('report', '=', 'id');
}

/** The other articles of some reports, by their leads, in order of publication. */
async function listCopies(
  sql: Kysely<Tables>,
  { asOf }: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Source[]>> {
  const rows = await sql
    .selectFrom('articles')
    .select(['report', 'head'])
    .where('report', 'in', anyOf(ids))
    // A report belongs to one story, so the story is not in the condition: SQLite would read the whole story.
    .where(isKnown('articles', { story: null, asOf }))
    .whereRef('report', '!=', 'id')
    .orderBy('published')
    .orderBy('seen_at')
    .orderBy('id')
    .execute();
  const groups = Map.groupBy(rows, ({ report }) => report ?? '');
  return new Map([...groups].map(([report, copies]) => [report, copies.map(toHeadSource)]));
}

const toHeadSource = ({ head }: { readonly head: string }): Source => toRowSource({ head, paragraph: 1 }, [0, 0]);
