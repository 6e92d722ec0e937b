import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../../../core/article.ts';
import type { KeyDate } from '../../../core/dates/key-date.ts';
import type { Findings } from '../../../core/findings.ts';
import { giveWay } from '../../../core/give-way.ts';
import { toArticleRows } from '../../../core/prepared/article-rows.ts';
import type { Joining } from '../../../core/prepared/joining.ts';
import { compareFindings } from '../../../core/reports/compare-findings.ts';
import type { FindingsChange } from '../../../core/reports/findings-change.ts';
import { isCorrection } from '../../../core/reports/is-correction.ts';
import type { EarlierDate } from '../../../core/views/views.ts';
import type { KeptArticle, Saved } from '../../articles.ts';
import type { Tables } from '../../tables.ts';
import { fileArticles, unfileArticle } from '../reports/file-article.ts';
import { toStoredArticle } from '../rows.ts';
import { countRevision } from './count-revision.ts';
import { deleteRows } from './delete-rows.ts';
import { toEarlier } from './earlier-dates.ts';
import { insertRows } from './insert-rows.ts';
import { keepRevision } from './keep-revision.ts';

export type ToKeep = {
  readonly prepared: KeptArticle;
  readonly origin: string;
  /** When it was seen. */
  readonly at: Temporal.Instant;
};

/** Prepares an article that was not prepared elsewhere. */
export function toKept(article: Article, findings: Findings, joining: Joining): KeptArticle {
  return { article, findings, joining, rows: toArticleRows(article, findings) };
}

/**
 * Saves an article with its findings in one transaction of short statements: commands are answered in the meantime, and
 * see the whole article or none of it. If it was corrected, the previous version is kept as a revision.
 */
export async function keepArticle(sql: Kysely<Tables>, keeping: ToKeep): Promise<Saved> {
  const { prepared, at } = keeping;
  const { article, findings, rows } = prepared;
  const { id } = article;
  return sql.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
    const row = toRow(keeping, before?.seen_at ?? at.epochMilliseconds);
    if (before && isSame(before, row)) return { what: 'same', report: before.report ?? id, change: null };
    await giveWay();
    const change = before ? changeOf(before, article, findings) : null;
    await giveWay();
    if (before && change) await keepRevision(transaction, before, change, at);
    const earlier = before ? await readEarlier(transaction, id, findings, change !== null, at) : [];
    const alone = before ? await clear(transaction, id) : [];
    await transaction
      .insertInto('articles')
      .values(row)
      .onConflict((same) => same.column('id').doUpdateSet(row))
      .execute();
    await insertRows(transaction, article, rows, earlier);
    await fileArticles(transaction, [id, ...alone], before?.report ? [before.report] : []);
    await countRevision(transaction);
    return { what: before ? 'changed' : 'new', report: await readReport(transaction, id), change };
  });
}

export async function removeArticle(sql: Kysely<Tables>, id: string): Promise<void> {
  await sql.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('articles').select('report').where('id', '=', id).executeTakeFirst();
    const alone = await clear(transaction, id);
    await transaction.deleteFrom('articles').where('id', '=', id).execute();
    await fileArticles(transaction, alone, before?.report ? [before.report] : []);
    await countRevision(transaction);
  });
}

function toRow({ prepared, origin }: ToKeep, seenAt: number): Tables['articles'] {
  const { article, joining, rows } = prepared;
  const { text, ...head } = article;
  const { id, story, published } = article;
  const { pinned, why } = joining;
  const json = { head: JSON.stringify(head), findings: rows.findings, why: JSON.stringify(why) };
  const known = { id, origin, story, published: published ?? '', text, pinned };
  return { ...known, ...json, seen_at: seenAt, sketch: JSON.stringify(rows.sketch), report: null };
}

const COMPARED = ['origin', 'text', 'head', 'findings', 'pinned', 'why'] as const;

function isSame(before: Tables['articles'], after: Tables['articles']): boolean {
  return COMPARED.every((column) => before[column] === after[column]);
}

/** Null if its text did not change, although its findings may have. */
function changeOf(before: Tables['articles'], article: Article, findings: Findings): FindingsChange | null {
  const stored = toStoredArticle(before);
  return isCorrection(stored.article, article) ? compareFindings(stored.findings, findings) : null;
}

/** By the index of each key date. */
async function readEarlier(
  sql: Transaction<Tables>,
  id: string,
  { keyDates }: Findings,
  isCorrected: boolean,
  at: Temporal.Instant,
): Promise<readonly (readonly EarlierDate[])[]> {
  const rows = await sql.selectFrom('key_dates').select(['key_date', 'earlier']).where('article', '=', id).execute();
  const before = rows.map(({ key_date, earlier }) => ({
    keyDate: JSON.parse(key_date) as KeyDate,
    earlier: JSON.parse(earlier) as readonly EarlierDate[],
  }));
  const earlier = toEarlier(before, keyDates, isCorrected, at);
  return keyDates.map((keyDate) => earlier.get(keyDate) ?? []);
}

/** Deletes everything of an earlier version; returns the articles it was the lead of. */
async function clear(sql: Transaction<Tables>, id: string): Promise<readonly string[]> {
  const alone = await unfileArticle(sql, id);
  await deleteRows(sql, id);
  return alone;
}

async function readReport(sql: Transaction<Tables>, id: string): Promise<string> {
  const row = await sql.selectFrom('articles').select('report').where('id', '=', id).executeTakeFirstOrThrow();
  return row.report ?? id;
}
