import { type Kysely, type RawBuilder, sql as raw, type SqlBool } from 'kysely';
import type { Article } from '../../../core/article/article.ts';
import type { CorrectionNote } from '../../../core/views/views.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { ArticleStore, Correction, FoundRow } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { decodeChange } from '../decode/decode-change.ts';
import { readColumn } from '../decode/read-row.ts';
import { isOfScope, isSeen, type SeenScope } from '../known.ts';
import { readStoredHead, readStoredText } from '../rows.ts';

type Query = SeenScope & Parameters<ArticleStore['corrections']>[0];

/** Edits, newest first: each with the version before it and the one after. */
export async function listCorrections(sql: Kysely<Tables>, query: Query): Promise<FoundRow<Correction>> {
  const { article, limit, offset } = query;
  let found = sql
    .selectFrom('revisions')
    .innerJoin('sights', (join) =>
      join.onRef('sights.workspace', '=', 'revisions.workspace').onRef('sights.id', '=', 'revisions.id'),
    )
    .where('revisions.workspace', '=', query.workspace)
    .where(isSeen({ ...query, story: null }));
  if (query.story !== null) found = found.where(isOfStory(query.workspace, query.story));
  if (article !== null) found = found.where('revisions.id', '=', article);
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await found
    .leftJoin('revisions as next', (join) =>
      join
        .onRef('next.workspace', '=', 'revisions.workspace')
        .onRef('next.id', '=', 'revisions.id')
        .on('next.number', '=', raw<number>`revisions.number + 1`),
    )
    .select(['revisions.id', 'revisions.seen_at', 'revisions.change', 'revisions.article', 'sights.story'])
    .select(({ fn }) => fn.coalesce('next.article', 'sights.article').as('next_article'))
    .orderBy('revisions.seen_at', 'desc')
    .orderBy('revisions.id')
    .orderBy('revisions.number', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const versions = await readVersionTexts(
    sql,
    rows.flatMap((row) => [row.article, row.next_article]),
  );
  return {
    items: rows.flatMap((row) => {
      const [before, after] = [versions.get(row.article), versions.get(row.next_article)];
      if (!before || !after) return [];
      const story = query.story ?? row.story;
      return [{ before: { ...before, story }, after: { ...after, story }, ...toNote(row) }];
    }),
    total,
  };
}

/** Whether the article of a sight belongs to a story: each is looked up, as few were ever edited. */
function isOfStory(workspace: number, story: string): RawBuilder<SqlBool> {
  return raw<SqlBool>`exists (
    select 1 from sights as own where own.article = sights.article and own.workspace = ${workspace} and ${isOfScope(story, 'own')}
  )`;
}

async function readVersionTexts(
  sql: Kysely<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Omit<Article, 'story'>>> {
  const rows = await sql
    .selectFrom('articles')
    .select(['number', 'head', 'text'])
    .where('number', 'in', engineOf(sql).numbers([...new Set(numbers)]))
    .execute();
  return new Map(rows.map((row) => [row.number, { ...readStoredHead(row), text: readStoredText(row) }]));
}

/** The last edit of each of some articles, if it was edited. */
export async function listLastCorrections(
  sql: Kysely<Tables>,
  workspace: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CorrectionNote>> {
  if (ids.length === 0) return new Map();
  const rows = await sql
    .selectFrom('revisions')
    .select(['id', 'seen_at', 'change'])
    .where('workspace', '=', workspace)
    .where('id', 'in', engineOf(sql).texts(ids))
    .orderBy('number')
    .execute();
  return new Map(rows.map((row) => [row.id, toNote(row)]));
}

function toNote({ id, seen_at, change }: Pick<Tables['revisions'], 'id' | 'seen_at' | 'change'>): CorrectionNote {
  return {
    at: Temporal.Instant.fromEpochMilliseconds(seen_at),
    change: readColumn({ table: 'revisions', row: id }, change, decodeChange),
  };
}
