import { type Kysely, sql as raw } from 'kysely';
import type { Article } from '../../core/article/article.ts';
import type { Findings } from '../../core/findings.ts';
import type { Joining } from '../../core/prepared/joining.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { ArticleHead, StoredArticle } from '../port/articles.ts';
import type { Tables } from '../tables.ts';
import { decodeWhy } from './decode/decode-change.ts';
import { toHeadJson } from './decode/decode-head.ts';
import { openFindings } from './decode/open-findings.ts';
import { readColumn } from './decode/read-row.ts';
import { findFurther } from './find-further.ts';
import { isMain, isOfScope, isSeen, type SeenScope } from './known.ts';
import { readStoredHead, readStoredText, toStoredArticle } from './rows.ts';
import { toContentKey } from './save/content.ts';
import { toRevisionMark } from './save/counts/count-revision.ts';

/** The articles that some sights show, with the story of each; the condition says which of an article's sights. */
export function selectSeen(sql: Kysely<Tables>) {
  return sql
    .selectFrom('sights')
    .innerJoin('articles', 'articles.number', 'sights.article')
    .select(['articles.number', 'articles.head', 'articles.text', 'articles.findings', 'sights.story', 'sights.id'])
    .select('sights.weak');
}

export async function findArticle(
  sql: Kysely<Tables>,
  workspace: number,
  id: string,
): Promise<StoredArticle | undefined> {
  const row = await selectSeen(sql)
    .where('sights.workspace', '=', workspace)
    .where('sights.id', '=', id)
    .where(isMain())
    .executeTakeFirst();
  return row && toStoredArticle(row);
}

/** Articles by their ids, without their findings. */
export async function findTexts(
  sql: Kysely<Tables>,
  workspace: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Article>> {
  const rows = await sql
    .selectFrom('sights')
    .innerJoin('articles', 'articles.number', 'sights.article')
    .select(['articles.number', 'articles.head', 'articles.text', 'sights.story', 'sights.id'])
    .where('sights.workspace', '=', workspace)
    .where('sights.id', 'in', engineOf(sql).texts(ids))
    .where(isMain())
    .execute();
  return new Map(rows.map((row) => [row.id, { ...readStoredHead(row), story: row.story, text: readStoredText(row) }]));
}

/** What these rules, or newer ones, found in the same words from the same place. */
export async function findAnalyzed(
  sql: Kysely<Tables>,
  article: Article,
  rules: number,
): Promise<Findings | undefined> {
  const row = await sql
    .selectFrom('articles')
    .select(['number', 'text', 'findings'])
    .where('key', '=', toContentKey(toHeadJson(article), article.text))
    .where('rules', '>=', rules)
    .executeTakeFirst();
  return row && openFindings(row).all();
}

export async function findRevision(sql: Kysely<Tables>, workspace: number): Promise<string> {
  const name = toRevisionMark(workspace);
  const row = await sql.selectFrom('marks').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? '0';
}

export async function findJoining(sql: Kysely<Tables>, workspace: number, id: string): Promise<Joining | undefined> {
  const row = await sql
    .selectFrom('sights')
    .select(['pinned', 'why', 'weak'])
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where(isMain())
    .executeTakeFirst();
  if (!row) return undefined;
  const why = readColumn({ table: 'sights', row: id }, row.why, decodeWhy);
  const further = (await findFurther(sql, workspace, [id])).get(id) ?? [];
  return { pinned: row.pinned, why, isWeak: row.weak === 1, further };
}

export async function countPassing(sql: Kysely<Tables>, workspace: number, story: string): Promise<number> {
  const { rows } = await raw<{ count: number }>`
    select count(*) as count from sights where workspace = ${workspace} and ${isOfScope(story)} and weak = 1`.execute(
    sql,
  );
  return Number(rows[0]?.count ?? 0);
}

export async function findOrigin(sql: Kysely<Tables>, workspace: number, id: string): Promise<string | undefined> {
  const row = await sql
    .selectFrom('sights')
    .select('origin')
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where(isMain())
    .executeTakeFirst();
  return row?.origin;
}

/** How many articles are read in one statement. */
const ARTICLES_READ_AT_ONCE = 500;

/** Newest first, undated ones last. */
export async function listArticlesFrom(
  sql: Kysely<Tables>,
  scope: SeenScope,
  day: string,
): Promise<readonly StoredArticle[]> {
  const sights = await sql
    .selectFrom('sights')
    .select('article')
    .where(isSeen(scope))
    .where('published', '>=', day)
    .orderBy('published', 'desc')
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .execute();
  const found = new Map<number, StoredArticle>();
  for (let at = 0; at < sights.length; at += ARTICLES_READ_AT_ONCE) {
    const some = sights.slice(at, at + ARTICLES_READ_AT_ONCE).map(({ article }) => article);
    const rows = await selectSeen(sql)
      .where(isSeen(scope))
      .where('sights.article', 'in', engineOf(sql).numbers(some))
      .execute();
    for (const row of rows) found.set(row.number, toStoredArticle(row));
  }
  return sights.flatMap(({ article }) => found.get(article) ?? []);
}

export async function listHeads(sql: Kysely<Tables>, scope: SeenScope): Promise<readonly ArticleHead[]> {
  const rows = await sql
    .selectFrom('sights')
    .innerJoin('sights as lead', (join) =>
      join
        .onRef('lead.article', '=', 'sights.report')
        .onRef('lead.workspace', '=', 'sights.workspace')
        .on(isMain('lead')),
    )
    .select(['sights.id', 'sights.story', 'sights.published', 'lead.id as report'])
    .where(isSeen(scope))
    .orderBy('sights.published', 'desc')
    .orderBy('sights.published_at', 'desc')
    .orderBy('sights.id')
    .execute();
  return rows.map(({ published, ...row }) => ({ ...row, published: published || null }));
}

export async function listIds(sql: Kysely<Tables>, workspace: number, origin: string): Promise<readonly string[]> {
  const rows = await sql
    .selectFrom('sights')
    .select('id')
    .where('workspace', '=', workspace)
    .where('origin', '=', origin)
    .where(isMain())
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
