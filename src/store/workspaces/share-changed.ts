import { type Kysely, sql as raw, type SqlBool } from 'kysely';
import type { FurtherStory } from '../../core/prepared/joining.ts';
import { decodeWhy } from '../articles/decode/decode-change.ts';
import { readColumn } from '../articles/decode/read-row.ts';
import { findFurther } from '../articles/find-further.ts';
import { isMain } from '../articles/known.ts';
import { toStoredArticle } from '../articles/rows.ts';
import { keepArticles, toKept } from '../articles/save/keep-articles.ts';
import type { KeptArticle } from '../port/articles.ts';
import type { Tables } from '../tables.ts';

const ARTICLES_AT_ONCE = 20;

type Sharing = {
  /** Numbers of workspaces. */
  readonly from: number;
  readonly into: number;
  readonly origin: string;
  readonly at: Temporal.Instant;
};

/**
 * Articles of an origin that a workspace sees otherwise than another: they are corrected there too, with the version before
 * as a revision. Returns how many.
 */
export async function shareChanged(sql: Kysely<Tables>, sharing: Sharing): Promise<number> {
  let changed = 0;
  for (let last: string | undefined = ''; last !== undefined; ) {
    const rows = await readChanged(sql, sharing, last);
    const further = await findFurther(
      sql,
      sharing.from,
      rows.map(({ id }) => id),
    );
    for (const [rules, some] of Map.groupBy(rows, (row) => row.rules))
      await keepArticles(sql, {
        workspace: sharing.into,
        prepared: some.map((row) => toPrepared(row, further.get(row.id) ?? [])),
        origin: sharing.origin,
        at: sharing.at,
        rules,
      });
    changed += rows.length;
    last = rows.at(-1)?.id;
  }
  return changed;
}

type Row = Awaited<ReturnType<typeof readChanged>>[number];

function readChanged(sql: Kysely<Tables>, { from, into, origin }: Sharing, after: string) {
  return sql
    .selectFrom('sights as theirs')
    .innerJoin('articles', 'articles.number', 'theirs.article')
    .select(['theirs.id', 'theirs.story', 'theirs.pinned', 'theirs.why', 'theirs.weak'])
    .select(['articles.number', 'articles.head', 'articles.text', 'articles.findings', 'articles.rules'])
    .where('theirs.workspace', '=', from)
    .where(isMain('theirs'))
    .where('theirs.origin', '=', origin)
    .where('theirs.id', '>', after)
    .where(
      raw<SqlBool>`exists (
        select 1 from sights as mine where mine.workspace = ${into} and mine.id = theirs.id and ${isMain('mine')}
          and mine.origin = ${origin}
          and (mine.article <> theirs.article or coalesce(mine.pinned, '') <> coalesce(theirs.pinned, ''))
      )`,
    )
    .orderBy('theirs.id')
    .limit(ARTICLES_AT_ONCE)
    .execute();
}

function toPrepared(row: Row, further: readonly FurtherStory[]): KeptArticle {
  const { article, findings } = toStoredArticle(row);
  const why = readColumn({ table: 'sights', row: row.id }, row.why, decodeWhy);
  return toKept(article, findings, { pinned: row.pinned, why, isWeak: row.weak === 1, further });
}
