import { type Kysely, sql as raw, type Transaction } from 'kysely';
import { giveWay } from '../../../core/give-way.ts';
import { toReportSketch } from '../../../core/reports/report-sketch.ts';
import { findWordRuns } from '../../../core/reports/word-runs.ts';
import type { StoryChange } from '../../articles.ts';
import type { Tables } from '../../tables.ts';
import { fileArticles, unfileArticle } from '../reports/file-article.ts';
import type { Head } from '../rows.ts';
import { countRevision } from './count-revision.ts';
import { FOUND_TABLES } from './found-tables.ts';

/** Moves articles and their findings to other stories; counts as one change. */
export async function setStories(sql: Kysely<Tables>, changes: readonly StoryChange[]): Promise<void> {
  if (changes.length === 0) return;
  await sql.transaction().execute(async (transaction) => {
    const moved = [];
    for (const change of changes) moved.push(await setStory(transaction, change));
    await fileArticles(
      transaction,
      moved.flatMap(({ ids }) => ids),
      moved.flatMap(({ reports }) => reports),
    );
    await countRevision(transaction);
  });
}

type Moved = {
  /** Articles whose report has to be found again. */
  readonly ids: readonly string[];
  readonly reports: readonly string[];
};

/** A report belongs to one story, so the article leaves the report it was in. */
async function setStory(sql: Transaction<Tables>, { id, story, why }: StoryChange): Promise<Moved> {
  const before = await sql
    .selectFrom('articles')
    .select(['report', 'text', 'head'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!before) return { ids: [], reports: [] };
  const alone = await unfileArticle(sql, id);
  const { kind } = JSON.parse(before.head) as Head;
  const sketch = JSON.stringify(toReportSketch({ kind, story }, findWordRuns(before.text)));
  const head = raw<string>`json_set(head, '$.story', ${story})`;
  const row = { story, why: JSON.stringify(why), head, sketch, report: null };
  await sql.updateTable('articles').set(row).where('id', '=', id).execute();
  for (const table of FOUND_TABLES) {
    await giveWay();
    await sql.updateTable(table).set({ story }).where('article', '=', id).execute();
  }
  return { ids: [id, ...alone], reports: before.report === null ? [] : [before.report] };
}
