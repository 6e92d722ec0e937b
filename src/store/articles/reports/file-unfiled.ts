import type { Kysely } from 'kysely';
import { toReportSketch } from '../../../core/reports/report-sketch.ts';
import { findWordRuns } from '../../../core/reports/word-runs.ts';
import type { Tables } from '../../tables.ts';
import { toStoredArticle } from '../rows.ts';
import { fileArticles } from './file-article.ts';

/** How many articles one transaction files: another process that opens the store waits no longer than for these. */
const ARTICLES_A_TRANSACTION = 100;

/** Files the articles stored by an older Dateline; does nothing if there are none. */
export async function fileUnfiled(sql: Kysely<Tables>): Promise<void> {
  while ((await fileBatch(sql)) > 0);
}

async function fileBatch(sql: Kysely<Tables>): Promise<number> {
  const isAny = await sql.selectFrom('articles').select('id').where('report', 'is', null).limit(1).executeTakeFirst();
  if (!isAny) return 0;
  return sql.transaction().execute(async (transaction) => {
    const rows = await transaction
      .selectFrom('articles')
      .select(['id', 'head', 'text', 'findings'])
      .where('report', 'is', null)
      .limit(ARTICLES_A_TRANSACTION)
      .execute();
    for (const row of rows) {
      const { article } = toStoredArticle(row);
      const sketch = JSON.stringify(toReportSketch(article, findWordRuns(article.text)));
      await transaction.updateTable('articles').set({ sketch }).where('id', '=', row.id).execute();
    }
    await fileArticles(
      transaction,
      rows.map(({ id }) => id),
      [],
    );
    return rows.length;
  });
}
