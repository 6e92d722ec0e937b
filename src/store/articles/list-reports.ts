import type { Kysely } from 'kysely';
import type { Source } from '../../core/source.ts';
import type { Report, Scope } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import { toRowSource, toStoredArticle } from './rows.ts';

/** Every report by its lead, newest first, undated ones last. */
export async function listReports(sql: Kysely<Tables>, scope: Scope): Promise<readonly Report[]> {
  const leads = await sql
    .selectFrom('articles')
    .select(['id', 'head', 'text', 'findings'])
    .where(isKnown('articles', scope))
    .whereRef('report', '=', 'id')
    .orderBy('published', 'desc')
    .orderBy('id')
    .execute();
  const copies = await listCopies(sql, scope);
  return leads.map((row) => ({ lead: toStoredArticle(row), alsoIn: copies.get(row.id) ?? [] }));
}

/** The other articles of each report, by its lead. */
async function listCopies(sql: Kysely<Tables>, scope: Scope): Promise<ReadonlyMap<string, readonly Source[]>> {
  const rows = await sql
    .selectFrom('articles')
    .select(['report', 'head'])
    .where(isKnown('articles', scope))
    .whereRef('report', '!=', 'id')
    .orderBy('published')
    .orderBy('seen_at')
    .orderBy('id')
    .execute();
  const groups = Map.groupBy(rows, ({ report }) => report ?? '');
  return new Map([...groups].map(([report, copies]) => [report, copies.map(toHeadSource)]));
}

const toHeadSource = ({ head }: { readonly head: string }): Source => toRowSource({ head, paragraph: 1 }, [0, 0]);
