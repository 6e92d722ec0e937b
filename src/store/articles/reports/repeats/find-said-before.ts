import { type Kysely, sql as raw } from 'kysely';
import { giveWay } from '../../../../core/concurrency/give-way.ts';
import { compareFiled } from '../../../../core/reports/filing-order.ts';
import { toOutletKey, toOutletWords } from '../../../../core/reports/outlet-words.ts';
import { engineOf } from '../../../engines/engine-of.ts';
import type { Tables } from '../../../tables.ts';
import { openFindings } from '../../decode/open-findings.ts';
import { readStoredHead } from '../../rows.ts';
import { type FiledRow, type FiledSight, type FiledStory, isFiledIn, toFiledSight } from '../filed-sight.ts';
import { isShown } from '../is-shown.ts';
import type { SpokenRow } from '../read-report-rows.ts';

/** A statement that may stand in several reports of its outlet. */
export type OutletStatement = { readonly row: SpokenRow; readonly sight: FiledSight };

/** A statement, and the one in an earlier report that it repeats. */
export type SaidBefore = { readonly again: OutletStatement; readonly first: OutletStatement };

/** Whether its words are looked for in other reports: not if they are short, of somebody without a name, or without a day or an outlet. */
export function isComparable({ row, sight }: OutletStatement): boolean {
  return row.hash !== 0 && sight.published !== '';
}

/**
 * Which statements of a story repeat one in an earlier report of the same outlet, with the one they repeat. `statements` are all of
 * some reports; those of other reports, of which each is shown once, are looked up.
 */
export async function findSaidBefore(
  sql: Kysely<Tables>,
  filed: FiledStory,
  statements: readonly OutletStatement[],
): Promise<readonly SaidBefore[]> {
  const reports = new Set(statements.map(({ sight }) => sight.report));
  const found = await lookUp(sql, filed, [...new Set(statements.map(({ row }) => row.hash))]);
  const others = found.filter((other) => isComparable(other) && !reports.has(other.sight.report));
  const keyOf = ({ row }: OutletStatement) => `${row.hash}\n${row.by}`;
  const pairs: SaidBefore[] = [];
  for (const alike of Map.groupBy([...statements, ...others], keyOf).values()) {
    if (!areOfSeveral(alike)) continue;
    for (const same of await groupByWords(sql, alike)) {
      const [first, ...rest] = same.toSorted((a, b) => compareFiled(a.sight, b.sight) || a.row.id - b.row.id);
      // What one report says twice stays twice.
      for (const again of rest) if (first && again.sight.report !== first.sight.report) pairs.push({ again, first });
    }
  }
  return pairs;
}

function areOfSeveral([one, ...others]: readonly OutletStatement[]): boolean {
  return others.some(({ sight }) => sight.report !== one?.sight.report);
}

const HASHES_AT_ONCE = 200;

type Found = FiledRow & Omit<SpokenRow, 'id'> & { readonly row: number; readonly voice: number };

/** The statements with some hashes that are shown. "Cross join" has SQLite look up each hash. */
async function lookUp(
  sql: Kysely<Tables>,
  filed: FiledStory,
  hashes: readonly number[],
): Promise<readonly OutletStatement[]> {
  const statements: OutletStatement[] = [];
  for (let at = 0; at < hashes.length; at += HASHES_AT_ONCE) {
    const { rows } = await raw<Found>`
      select quotes.id as row, quotes.number as place, quotes.voice, quotes.speaker as name, quotes.speaker_key as by,
        quotes.is_named as "isNamed", quotes.words_hash as hash, sights.article, sights.id, sights.story, sights.rank,
        sights.published, sights.seen_at, sights.report
      from ${engineOf(sql).numbers(hashes.slice(at, at + HASHES_AT_ONCE))} as wanted cross join quotes cross join sights
      where quotes.words_hash = wanted.value and quotes.words_hash <> 0 and sights.article = quotes.article
        and ${isFiledIn(filed)} and ${isShown('quote', filed.workspace)}`.execute(sql);
    statements.push(...rows.map(toStatement));
    await giveWay();
  }
  return statements;
}

function toStatement(found: Found): OutletStatement {
  const { row: id, article, place, by, name, isNamed, voice, hash } = found;
  const row = { id, article, place, by, name, isNamed, isFirst: Number(voice === 0), hash };
  return { row, sight: toFiledSight(found) };
}

/** Two texts may have the same hash, so the words themselves decide: only then are the articles opened. */
async function groupByWords(
  sql: Kysely<Tables>,
  statements: readonly OutletStatement[],
): Promise<readonly (readonly OutletStatement[])[]> {
  const words = new Map<number, string | null>();
  for (const [article, some] of Map.groupBy(statements, ({ row }) => row.article)) {
    const stored = await sql
      .selectFrom('articles')
      .select(['number', 'head', 'text', 'findings'])
      .where('number', '=', article)
      .executeTakeFirstOrThrow();
    const outlet = toOutletKey(readStoredHead(stored));
    const findings = openFindings(stored);
    for (const { row } of some) words.set(row.id, toOutletWords(row.by, findings.quote(row.place).text, outlet));
    await giveWay();
  }
  const readable = statements.filter(({ row }) => words.get(row.id) !== null);
  return [...Map.groupBy(readable, ({ row }) => words.get(row.id)).values()];
}
