import type { Kysely } from 'kysely';
import { giveWay } from '../../core/concurrency/give-way.ts';
import { toContribution } from '../../core/editions/contribution.ts';
import { writeContribution } from '../../core/editions/contribution-json.ts';
import type { EditionArticle } from '../../core/editions/edition.ts';
import { openFindings } from '../articles/decode/open-findings.ts';
import { isMain, isSeen } from '../articles/known.ts';
import { unpackJson } from '../articles/pack/pack-json.ts';
import { readStoredHead } from '../articles/rows.ts';
import { toRuling } from '../rulings/decode-ruling.ts';
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
  const given = await readGiven(sql, workspace);
  let last = '';
  for (;;) {
    const rows = await sql
      .selectFrom('sights')
      .innerJoin('articles', 'articles.number', 'sights.article')
      .innerJoin('sights as lead', (join) =>
        join
          .onRef('lead.article', '=', 'sights.report')
          .onRef('lead.workspace', '=', 'sights.workspace')
          .on(isMain('lead')),
      )
      .select(['articles.number', 'articles.head', 'articles.contribution', 'sights.id'])
      .select(['sights.weak', 'lead.id as report'])
      .where(isSeen({ workspace, story, asOf: null }))
      .where('sights.id', '>', last)
      .orderBy('sights.id')
      .limit(ARTICLES_AT_ONCE)
      .execute();
    for (const row of rows) {
      const { published, publisher } = readStoredHead(row);
      const contribution =
        row.contribution.length > 0 ? unpackJson(row.contribution) : await contributionOf(sql, row.number);
      articles.push({
        id: row.id,
        published,
        publisher,
        report: row.report,
        isWeak: row.weak === 1,
        contribution,
        given: given.get(row.id) ?? [],
      });
    }
    last = rows.at(-1)?.id ?? '';
    if (rows.length < ARTICLES_AT_ONCE) return articles;
    await giveWay();
  }
}

/** Of an article that was saved by an earlier release, what its findings give until newer rules read it. */
async function contributionOf(sql: Kysely<Tables>, number: number): Promise<string> {
  const row = await sql
    .selectFrom('articles')
    .select(['number', 'text', 'findings'])
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? writeContribution(toContribution(openFindings(row).all())) : '';
}

/** To whom the team gave statements, by the article's id. */
async function readGiven(sql: Kysely<Tables>, workspace: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql
    .selectFrom('rulings')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('undone_at', 'is', null)
    .orderBy('number')
    .execute();
  const given = rows
    .map(toRuling)
    .flatMap(({ decision }) =>
      decision.kind === 'speaker' && decision.speaker !== null
        ? { article: decision.on.article, name: decision.speaker }
        : [],
    );
  const byArticle = Map.groupBy(given, ({ article }) => article);
  return new Map([...byArticle].map(([article, own]) => [article, own.map(({ name }) => name)]));
}
