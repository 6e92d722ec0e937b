import type { Transaction } from 'kysely';
import type { Article } from '../../../core/article/article.ts';
import type { Findings } from '../../../core/findings.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import type { PackedRow } from '../decode/unpack-once.ts';
import { isMain } from '../known.ts';
import { toStoredArticle } from '../rows.ts';

/** A row of what a workspace sees, for one story; the store itself notes when it changed. */
export type Sight = Omit<Tables['sights'], 'changed'>;

/** What a workspace sees under some ids, by id: a row for each story, the main one first. */
export async function readSights(
  sql: Transaction<Tables>,
  workspace: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Sight[]>> {
  const rows = await sql
    .selectFrom('sights')
    .selectAll()
    .where('workspace', '=', workspace)
    .where('id', 'in', engineOf(sql).texts(ids))
    .orderBy('rank')
    .execute();
  return Map.groupBy(rows, ({ id }) => id);
}

export type StoredRow = PackedRow & { readonly rules: number };

/** Articles that are stored, for whichever workspace, by key. */
export async function readStored(
  sql: Transaction<Tables>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredRow>> {
  const rows = await sql
    .selectFrom('articles')
    .select(['key', 'number', 'rules', 'text', 'findings'])
    .where('key', 'in', engineOf(sql).texts(keys))
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}

/** Earlier versions in full, by number. */
export async function readVersions(
  sql: Transaction<Tables>,
  articles: readonly number[],
): Promise<ReadonlyMap<number, { readonly article: Article; readonly findings: Findings }>> {
  const rows = await sql
    .selectFrom('articles')
    .select(['number', 'head', 'text', 'findings'])
    .where('number', 'in', engineOf(sql).numbers(articles))
    .execute();
  return new Map(rows.map((row) => [row.number, toStoredArticle({ ...row, story: null })]));
}

/** The ids of the leads of the reports that some articles are filed in, by id. */
export async function readReports(
  sql: Transaction<Tables>,
  workspace: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql
    .selectFrom('sights')
    .innerJoin('sights as lead', (join) =>
      join
        .onRef('lead.article', '=', 'sights.report')
        .onRef('lead.workspace', '=', 'sights.workspace')
        .on(isMain('lead')),
    )
    .select(['sights.id', 'lead.id as report'])
    .where('sights.workspace', '=', workspace)
    .where(isMain())
    .where('sights.id', 'in', engineOf(sql).texts(ids))
    .execute();
  return new Map(rows.map(({ id, report }) => [id, report]));
}
