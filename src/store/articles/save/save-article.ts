import type { Kysely, Transaction } from 'kysely';
import type { Article } from '../../../core/article.ts';
import type { KeyDate } from '../../../core/dates/key-date.ts';
import type { Findings } from '../../../core/findings.ts';
import { compareFindings } from '../../../core/reports/compare-findings.ts';
import type { FindingsChange } from '../../../core/reports/findings-change.ts';
import { isCorrection } from '../../../core/reports/is-correction.ts';
import { toReportSketch } from '../../../core/reports/report-sketch.ts';
import { findWordRuns } from '../../../core/reports/word-runs.ts';
import type { EarlierDate } from '../../../core/views/views.ts';
import type { Joining, Saved } from '../../articles.ts';
import { indexNames } from '../../names/index-names.ts';
import type { Tables } from '../../tables.ts';
import { fileArticles, unfileArticle } from '../reports/file-article.ts';
import { toStoredArticle } from '../rows.ts';
import { countRevision } from './count-revision.ts';
import { toEarlier } from './earlier-dates.ts';
import { type FoundRows, toFoundRows } from './found-rows.ts';
import { keepRevision } from './keep-revision.ts';

/** Rows in one statement: SQLite takes 32,766 values, and a row has 10 at most. */
const BATCH = 500;

export type ToSave = {
  readonly article: Article;
  readonly findings: Findings;
  readonly origin: string;
  /** When it was seen. */
  readonly at: Temporal.Instant;
  readonly joining: Joining;
};

/** Writes an article with all that was found in it. What it said before is kept as a revision where it was corrected. */
export async function saveArticle(sql: Kysely<Tables>, saving: ToSave): Promise<Saved> {
  const { article, findings, at } = saving;
  const { id } = article;
  return sql.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
    const row = toRow(saving, before?.seen_at ?? at.epochMilliseconds);
    if (before && isSame(before, row)) return { what: 'same', report: before.report ?? id, change: null };
    const change = before ? changeOf(before, article, findings) : null;
    if (before && change) await keepRevision(transaction, before, change, at);
    const earlier = before ? await readEarlier(transaction, id, findings, change !== null, at) : new Map();
    const alone = before ? await clear(transaction, id) : [];
    await transaction
      .insertInto('articles')
      .values(row)
      .onConflict((same) => same.column('id').doUpdateSet(row))
      .execute();
    await insertFound(transaction, toFoundRows(article, findings, earlier));
    await indexNames(transaction, findings);
    await fileArticles(transaction, [id, ...alone], before?.report ? [before.report] : []);
    await countRevision(transaction);
    return { what: before ? 'changed' : 'new', report: await readReport(transaction, id), change };
  });
}

export async function removeArticle(sql: Kysely<Tables>, id: string): Promise<void> {
  await sql.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('articles').select('report').where('id', '=', id).executeTakeFirst();
    const alone = await unfileArticle(transaction, id);
    await transaction.deleteFrom('articles').where('id', '=', id).execute();
    await fileArticles(transaction, alone, before?.report ? [before.report] : []);
    await countRevision(transaction);
  });
}

function toRow({ article, findings, origin, joining }: ToSave, seenAt: number): Tables['articles'] {
  const { text, ...head } = article;
  const { id, story, published } = article;
  const { pinned, why } = joining;
  const json = { head: JSON.stringify(head), findings: JSON.stringify(findings), why: JSON.stringify(why) };
  const sketch = JSON.stringify(toReportSketch(article, findWordRuns(text)));
  const known = { id, origin, story, published: published ?? '', text, pinned };
  return { ...known, ...json, seen_at: seenAt, sketch, report: null };
}

const COMPARED = ['origin', 'text', 'head', 'findings', 'pinned', 'why'] as const;

function isSame(before: Tables['articles'], after: Tables['articles']): boolean {
  return COMPARED.every((column) => before[column] === after[column]);
}

/** Null where it reads as before, though other things may be found in it. */
function changeOf(before: Tables['articles'], article: Article, findings: Findings): FindingsChange | null {
  const stored = toStoredArticle(before);
  return isCorrection(stored.article, article) ? compareFindings(stored.findings, findings) : null;
}

async function readEarlier(
  sql: Transaction<Tables>,
  id: string,
  { keyDates }: Findings,
  isCorrected: boolean,
  at: Temporal.Instant,
): Promise<ReadonlyMap<KeyDate, readonly EarlierDate[]>> {
  const rows = await sql.selectFrom('key_dates').select(['key_date', 'earlier']).where('article', '=', id).execute();
  const before = rows.map(({ key_date, earlier }) => ({
    keyDate: JSON.parse(key_date) as KeyDate,
    earlier: JSON.parse(earlier) as readonly EarlierDate[],
  }));
  return toEarlier(before, keyDates, isCorrected, at);
}

/** Takes out all that an earlier version left; gives the articles that it was in the lead of. */
async function clear(sql: Transaction<Tables>, id: string): Promise<readonly string[]> {
  const alone = await unfileArticle(sql, id);
  for (const table of ['paragraphs', 'quotes', 'key_dates', 'people'] as const)
    await sql.deleteFrom(table).where('article', '=', id).execute();
  return alone;
}

async function readReport(sql: Transaction<Tables>, id: string): Promise<string> {
  const row = await sql.selectFrom('articles').select('report').where('id', '=', id).executeTakeFirstOrThrow();
  return row.report ?? id;
}

async function insertFound(sql: Transaction<Tables>, rows: FoundRows): Promise<void> {
  for (const batch of batches(rows.paragraphs)) await sql.insertInto('paragraphs').values(batch).execute();
  for (const batch of batches(rows.quotes)) await sql.insertInto('quotes').values(batch).execute();
  for (const batch of batches(rows.keyDates)) await sql.insertInto('key_dates').values(batch).execute();
  for (const batch of batches(rows.people)) await sql.insertInto('people').values(batch).execute();
}

function batches<T>(rows: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));
}
