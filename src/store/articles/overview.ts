import { type Kysely, sql as raw } from 'kysely';
import type { Overview, Scope } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import { toStoredArticle } from './rows.ts';

/** How many articles each story has, and the latest one: from indexes, without reading the articles. */
export async function findOverview(sql: Kysely<Tables>, scope: Scope): Promise<Overview> {
  const counts = await sql
    .selectFrom('articles')
    .select(['story', ({ fn }) => fn.countAll<number>().as('count')])
    .where(isKnown('articles', scope))
    .groupBy('story')
    .execute();
  const newest = await sql
    .selectFrom('articles')
    .select(['head', 'text', 'findings'])
    .where(isKnown('articles', scope))
    .orderBy('published', 'desc')
    .orderBy(raw`articles.id`)
    .limit(1)
    .executeTakeFirst();
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    stories: new Map(counts.map(({ story, count }) => [story, count])),
    newest: newest ? toStoredArticle(newest).article : null,
  };
}
