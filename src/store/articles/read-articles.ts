import type { Kysely } from 'kysely';
import type { Joining } from '../../core/prepared/joining.ts';
import type { ArticleHead, Scope, StoredArticle } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import { toStoredArticle } from './rows.ts';

export async function findArticle(sql: Kysely<Tables>, id: string): Promise<StoredArticle | undefined> {
  const row = await sql.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toStoredArticle(row);
}

export async function findJoining(sql: Kysely<Tables>, id: string): Promise<Joining | undefined> {
  const row = await sql.selectFrom('articles').select(['pinned', 'why']).where('id', '=', id).executeTakeFirst();
  return row && { pinned: row.pinned, why: JSON.parse(row.why) as string[] };
}

export async function findOrigin(sql: Kysely<Tables>, id: string): Promise<string | undefined> {
  const row = await sql.selectFrom('articles').select('origin').where('id', '=', id).executeTakeFirst();
  return row?.origin;
}

/** Newest first, undated ones last. */
export async function listArticlesFrom(
  sql: Kysely<Tables>,
  scope: Scope,
  day: string,
): Promise<readonly StoredArticle[]> {
  const rows = await sql
    .selectFrom('articles')
    .select(['head', 'text', 'findings'])
    .where(isKnown('articles', scope))
    .where('published', '>=', day)
    .orderBy('published', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toStoredArticle);
}

export async function listHeads(sql: Kysely<Tables>, scope: Scope): Promise<readonly ArticleHead[]> {
  const rows = await sql
    .selectFrom('articles')
    .select(['id', 'story', 'published', 'report'])
    .where(isKnown('articles', scope))
    .orderBy('published', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, story, published, report }) => ({
    id,
    story,
    published: published || null,
    report: report ?? id,
  }));
}

export async function listIds(sql: Kysely<Tables>, origin: string): Promise<readonly string[]> {
  const rows = await sql.selectFrom('articles').select('id').where('origin', '=', origin).orderBy('id').execute();
  return rows.map(({ id }) => id);
}
