import type { Kysely } from 'kysely';
import type { EditionArticle } from '../../core/editions/edition.ts';
import { giveWay } from '../../core/give-way.ts';
import { isSeen } from '../articles/known.ts';
import { unpackJson } from '../articles/pack/pack-json.ts';
import { readStoredHead } from '../articles/rows.ts';
import type { Tables } from '../tables.ts';

/** How many articles are read in one statement. */
const ARTICLES_AT_ONCE = 200;

/** Every article of a story, a batch at a time, letting other work run in between. */
export async function readMatter(
  sql: Kysely<Tables>,
  workspace: number,
  story: string | null,
): Promise<readonly EditionArticle[]> {
  const articles: EditionArticle[] = [];
  let last = '';
  for (;;) {
    const rows = await sql
      .selectFrom('sights')
      .innerJoin('articles', 'articles.number', 'sights.article')
      .innerJoin('sights as lead', (join) =>
        join.onRef('lead.article', '=', 'sights.report').onRef('lead.workspace', '=', 'sights.workspace'),
      )
      .select(['articles.number', 'articles.head', 'articles.contribution', 'sights.id', 'lead.id as report'])
      .where(isSeen({ workspace, story, asOf: null }))
      .where('sights.id', '>', last)
      .orderBy('sights.id')
      .limit(ARTICLES_AT_ONCE)
      .execute();
    for (const row of rows) {
      const { published, publisher } = readStoredHead(row);
      const contribution = row.contribution.length === 0 ? '' : unpackJson(row.contribution);
      articles.push({ id: row.id, published, publisher, report: row.report, contribution });
    }
    last = rows.at(-1)?.id ?? '';
    if (rows.length < ARTICLES_AT_ONCE) return articles;
    await giveWay();
  }
}
