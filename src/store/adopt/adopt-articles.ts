import { type Kysely, sql as raw, type Transaction } from 'kysely';
import { toPublishedMoment } from '../../core/article/published-moment.ts';
import { OWN_WORKSPACE } from '../../core/channels/workspace-name.ts';
import { giveWay } from '../../core/concurrency/give-way.ts';
import { createRefiling } from '../articles/reports/create-refiling.ts';
import { toFiledSight } from '../articles/reports/filed-sight.ts';
import { countRevision } from '../articles/save/counts/count-revision.ts';
import { insertContents } from '../articles/save/insert-contents.ts';
import { insertNames } from '../articles/save/insert-names.ts';
import { readStored, type Sight } from '../articles/save/read-before.ts';
import { writeSights } from '../articles/save/write-sights.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { isThere } from './is-there.ts';
import { type ReleasedArticle, readReleased } from './released-articles.ts';

/** Another process that opens the store waits no longer than for these. */
const ARTICLES_A_TRANSACTION = 50;
const TABLES_OF_ARTICLES = ['released_key_dates', 'released_revisions', 'released_articles'] as const;

/**
 * Moves the articles of a SQLite store from before there were workspaces: to the desk's own workspace, and to those whose
 * feeds or members brought them. Each batch is a transaction that deletes what it moved, so that the next opening goes on
 * after an interruption. After what people made. Findings are taken over as they are and counted as older rules', so that
 * they are read again later. Does nothing if there are none.
 */
export async function adoptReleased(sql: Kysely<Tables>): Promise<void> {
  if (!(await isThere(sql, 'released_articles'))) return;
  while (await sql.transaction().execute(adoptBatch)) await giveWay();
  await sql.transaction().execute(async (transaction) => {
    for (const table of TABLES_OF_ARTICLES) await raw`drop table if exists ${raw.table(table)}`.execute(transaction);
  });
}

async function adoptBatch(sql: Transaction<Tables>): Promise<boolean> {
  if (!(await isThere(sql, 'released_articles'))) return false;
  const articles = await readReleased(sql, ARTICLES_A_TRANSACTION);
  if (articles.length === 0) return false;
  const ids = articles.map(({ id }) => id);
  const numbers = await writeVersions(sql, articles);
  for (const [workspace, seen] of await findSeers(sql, articles))
    await show(sql, { workspace, articles: seen, numbers });
  for (const [table, column] of [
    ['released_key_dates', 'article'],
    ['released_revisions', 'article'],
    ['released_articles', 'id'],
  ] as const)
    await raw`delete from ${raw.table(table)} where ${raw.ref(column)} in ${engineOf(sql).texts(ids)}`.execute(sql);
  return true;
}

/** Every version once; their numbers by key. */
async function writeVersions(
  sql: Transaction<Tables>,
  articles: readonly ReleasedArticle[],
): Promise<ReadonlyMap<string, number>> {
  const versions = articles.flatMap(({ content, revisions }) => [
    content,
    ...revisions.map((revision) => revision.content),
  ]);
  const contents = new Map(versions.map((content) => [content.key, content]));
  const stored = await readStored(sql, [...contents.keys()]);
  const inserted = await insertContents(
    sql,
    [...contents.values()].filter(({ key }) => !stored.has(key)),
  );
  return new Map([...inserted, ...[...stored].map(([key, { number }]) => [key, number] as const)]);
}

/** The articles of a batch by the workspaces that see them: the own one, and those that have an item of it. */
async function findSeers(
  sql: Transaction<Tables>,
  articles: readonly ReleasedArticle[],
): Promise<ReadonlyMap<number, readonly ReleasedArticle[]>> {
  await sql
    .insertInto('workspaces')
    .values({ name: OWN_WORKSPACE, made_at: 0 })
    .onConflict((same) => same.column('name').doNothing())
    .execute();
  const own = await sql.selectFrom('workspaces').select('number').where('name', '=', OWN_WORKSPACE).executeTakeFirst();
  const items = await sql
    .selectFrom('items')
    .select(['workspace', 'article'])
    .where('article', 'in', engineOf(sql).texts(articles.map(({ id }) => id)))
    .distinct()
    .execute();
  const others = Map.groupBy(items, ({ workspace }) => workspace);
  const seers = new Map<number, readonly ReleasedArticle[]>();
  for (const [workspace, of] of others) {
    const ids = new Set(of.map(({ article }) => article));
    seers.set(
      workspace,
      articles.filter(({ id }) => ids.has(id)),
    );
  }
  if (own) seers.set(own.number, articles);
  return seers;
}

type Showing = {
  readonly workspace: number;
  readonly articles: readonly ReleasedArticle[];
  readonly numbers: ReadonlyMap<string, number>;
};

async function show(sql: Transaction<Tables>, { workspace, articles, numbers }: Showing): Promise<void> {
  const numberOf = (key: string) => numbers.get(key) ?? 0;
  const sights = articles.map(({ id, content, sight }): Sight => {
    const article = numberOf(content.key);
    const { published } = content.article;
    const published_at = toPublishedMoment(content.article);
    return {
      workspace,
      id,
      rank: 0,
      article,
      report: article,
      published: published ?? '',
      published_at,
      weak: 0,
      ...sight,
    };
  });
  await writeSights(sql, sights);
  const refiling = createRefiling(sql, workspace);
  await refiling.enter(sights.map(toFiledSight));
  await insertNames(
    sql,
    workspace,
    articles.map(({ content }) => content.rows.names),
  );
  await refiling.finish();
  for (const { id, revisions, earlier } of articles) {
    for (const { content, number, seenAt: seen_at, change } of revisions)
      await sql
        .insertInto('revisions')
        .values({ workspace, id, number, seen_at, article: numberOf(content.key), change })
        .execute();
    for (const row of earlier)
      await sql
        .insertInto('earlier_dates')
        .values({ workspace, id, ...row })
        .execute();
  }
  await countRevision(sql, workspace);
}
