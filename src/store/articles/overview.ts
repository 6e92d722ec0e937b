import { type Kysely, sql as raw, type SqlBool } from 'kysely';
import type { Overview } from '../port/articles.ts';
import type { Tables } from '../tables.ts';
import { isSeen, type SeenScope } from './known.ts';
import { selectSeen } from './read-articles.ts';
import { toStoredArticle } from './rows.ts';

/** How many articles each story has, by the days counted for it, and the latest one. */
export async function findOverview(sql: Kysely<Tables>, scope: SeenScope): Promise<Overview> {
  const { workspace, story, asOf } = scope;
  let tallies = sql.selectFrom('tallies').where('workspace', '=', workspace);
  if (story !== null) tallies = tallies.where('story', '=', story);
  if (asOf !== null) tallies = tallies.where('published', '<=', asOf);
  const rows = await tallies
    .select(['story', ({ fn }) => fn.sum<number>('articles').as('count')])
    .groupBy('story')
    .execute();
  const counts = new Map(rows.map((row) => [row.story, row.count]));
  const named = [...counts].filter(([slug]) => slug !== '');
  const inStories = named.reduce((sum, [, count]) => sum + count, 0);
  const total = story === null ? (counts.get('') ?? 0) : inStories;
  const newest = await selectSeen(sql)
    .where(isSeen(scope))
    .orderBy('sights.published', 'desc')
    .orderBy(raw`sights.id`)
    .limit(1)
    .executeTakeFirst();
  const ofNone = story === null ? total - inStories + (await countFurther(sql, scope)) : 0;
  const others: [null, number][] = ofNone > 0 ? [[null, ofNone]] : [];
  return { total, stories: new Map([...named, ...others]), newest: newest ? toStoredArticle(newest).article : null };
}

/** How often an article is counted in another story than its main one. */
async function countFurther(sql: Kysely<Tables>, { workspace, asOf }: SeenScope): Promise<number> {
  let further = sql.selectFrom('sights').where('workspace', '=', workspace).where(raw<SqlBool>`rank > 0`);
  if (asOf !== null) further = further.where('published', '<=', asOf);
  const { count } = await further.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}
