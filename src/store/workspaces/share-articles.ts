import { type Kysely, type RawBuilder, sql as raw, type SqlBool, type Transaction } from 'kysely';
import { toKnownNames } from '../../core/prepared/to-known-names.ts';
import { openFindings } from '../articles/decode/open-findings.ts';
import { isMain } from '../articles/known.ts';
import { createRefiling } from '../articles/reports/create-refiling.ts';
import { toFiledSight } from '../articles/reports/filed-sight.ts';
import { countRevision } from '../articles/save/counts/count-revision.ts';
import { insertNames } from '../articles/save/insert-names.ts';
import { readSights, type Sight } from '../articles/save/read-before.ts';
import { removeArticles } from '../articles/save/remove-article.ts';
import { writeSights } from '../articles/save/write-sights.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import type { NamedWorkspace } from './belonging.ts';
import { shareChanged } from './share-changed.ts';

/** A transaction for few articles: others that write wait no longer than for these. */
const ARTICLES_A_TRANSACTION = 100;

type Share = { readonly origin: string; readonly at: Temporal.Instant };

/** Makes a workspace see the articles of an origin as another sees them; returns how many changed. */
export async function shareArticles(
  sql: Kysely<Tables>,
  from: NamedWorkspace,
  into: NamedWorkspace,
  { origin, at }: Share,
): Promise<number> {
  const removed = await takeAway(sql, { from, into, origin });
  const changed = await shareChanged(sql, { from: from.number, into: into.number, origin, at });
  const added = await showNew(sql, { from, into, wanted: raw<SqlBool>`sights.origin = ${origin}` });
  return removed + changed + added;
}

async function takeAway(
  sql: Kysely<Tables>,
  { from, into, origin }: { readonly from: NamedWorkspace; readonly into: NamedWorkspace; readonly origin: string },
): Promise<number> {
  const gone = await sql
    .selectFrom('sights')
    .select('id')
    .where('workspace', '=', into.number)
    .where('origin', '=', origin)
    .where(isMain())
    .where(
      raw<SqlBool>`not exists (
        select 1 from sights as theirs
        where theirs.workspace = ${from.number} and theirs.id = sights.id and theirs.origin = ${origin}
      )`,
    )
    .orderBy('id')
    .execute();
  for (let at = 0; at < gone.length; at += ARTICLES_A_TRANSACTION)
    await removeArticles(
      sql,
      into.number,
      gone.slice(at, at + ARTICLES_A_TRANSACTION).map(({ id }) => id),
    );
  return gone.length;
}

type Showing = {
  readonly from: NamedWorkspace;
  readonly into: NamedWorkspace;
  /** Of the rows of `sights` that are of the other workspace. */
  readonly wanted: RawBuilder<SqlBool>;
};

/** Gives a workspace sight of what it does not see under an id yet; returns how many articles. */
async function showNew(sql: Kysely<Tables>, showing: Showing): Promise<number> {
  let added = 0;
  for (let last: string | undefined = ''; last !== undefined; ) {
    const after: string = last;
    const shown: readonly Sight[] = await sql
      .transaction()
      .execute((transaction) => showBatch(transaction, showing, after));
    added += shown.length;
    last = shown.at(-1)?.id;
  }
  return added;
}

/** The next ones after an id. */
async function showBatch(
  sql: Transaction<Tables>,
  { from, into, wanted }: Showing,
  after: string,
): Promise<readonly Sight[]> {
  const workspace = into.number;
  await engineOf(sql).lockSaves(sql, workspace);
  const theirs = await sql
    .selectFrom('sights')
    .selectAll()
    .where('workspace', '=', from.number)
    .where(isMain())
    .where('id', '>', after)
    .where(wanted)
    .where(
      raw<SqlBool>`not exists (
        select 1 from sights as mine where mine.workspace = ${workspace} and mine.id = sights.id
      )`,
    )
    .orderBy('id')
    .limit(ARTICLES_A_TRANSACTION)
    .execute();
  if (theirs.length === 0) return [];
  const all = await readSights(
    sql,
    from.number,
    theirs.map(({ id }) => id),
  );
  const sights = [...all.values()].flat().map((sight): Sight => ({ ...sight, workspace, report: sight.article }));
  await writeSights(sql, sights);
  const refiling = createRefiling(sql, workspace);
  await refiling.enter(sights.map(toFiledSight));
  await insertNames(sql, workspace, await readNames(sql, theirs));
  await refiling.finish();
  await countRevision(sql, workspace);
  return theirs;
}

/** Only of these articles: the other workspace knows names by forms that are in its own texts alone. */
async function readNames(sql: Transaction<Tables>, sights: readonly Sight[]) {
  const articles = sights.map(({ article }) => article);
  const rows = await sql
    .selectFrom('articles')
    .select(['number', 'text', 'findings'])
    .where('number', 'in', engineOf(sql).numbers(articles))
    .execute();
  return rows.map((row) => toKnownNames(openFindings(row).all()));
}
