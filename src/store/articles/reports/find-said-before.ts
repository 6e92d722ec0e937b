import { type Kysely, sql as raw } from 'kysely';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import { compareFiled } from '../../../core/reports/filing-order.ts';
import { toOutletKey, toOutletWords } from '../../../core/reports/outlet-words.ts';
import { toSearchStems } from '../../../core/text/search-stems.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { openFindings } from '../decode/open-findings.ts';
import { readStoredHead } from '../rows.ts';
import { type FiledRow, type FiledSight, toFiledSight } from './filed-sight.ts';
import { isShown } from './is-shown.ts';
import type { SpokenRow } from './read-report-rows.ts';

/** A statement that may stand in several reports of its outlet. */
export type OutletStatement = {
  readonly row: Omit<SpokenRow, 'text'>;
  readonly sight: FiledSight;
  /** The beginning of its words, to look for. */
  readonly start: string;
  /** The same for the same words of the same speaker by the same outlet in the same story. */
  readonly key: string;
};

/** A statement, and the one in an earlier report that it repeats. */
export type SaidBefore = { readonly again: OutletStatement; readonly first: OutletStatement };

const STEMS_LOOKED_FOR = 12;

/** Null if it is too short, of somebody without a name, or of an article without a day or an outlet. */
export function toOutletStatement({ text, ...row }: SpokenRow, sight: FiledSight): OutletStatement | null {
  if (row.isNamed === 0 || sight.published === '') return null;
  const words = toOutletWords(row.by, text, row.outlet);
  if (words === null) return null;
  const key = `${sight.story}\n${words}`;
  return { row, sight, start: text.split('\n\n', 1)[0] ?? '', key };
}

/**
 * Which statements repeat one in an earlier report of the same outlet, with the one they repeat. `statements` are all of
 * some reports; those of other reports, of which each is shown once, are looked up.
 */
export async function findSaidBefore(
  sql: Kysely<Tables>,
  workspace: number,
  statements: readonly OutletStatement[],
): Promise<readonly SaidBefore[]> {
  const reports = new Set(statements.map(({ sight }) => sight.report));
  const pairs: SaidBefore[] = [];
  for (const same of Map.groupBy(statements, ({ key }) => key).values()) {
    const [one] = same;
    if (!one) continue;
    const others = (await lookUp(sql, workspace, one)).filter(({ sight }) => !reports.has(sight.report));
    const [first, ...rest] = [...same, ...others].sort((a, b) => compareFiled(a.sight, b.sight) || a.row.id - b.row.id);
    // What one report says twice stays twice.
    for (const again of rest) if (first && again.sight.report !== first.sight.report) pairs.push({ again, first });
    await giveWay();
  }
  return pairs;
}

type Found = FiledRow & {
  readonly row: number;
  readonly place: number;
  readonly voice: number;
  readonly name: string;
  readonly number: number;
  readonly head: string;
  readonly text: Uint8Array;
  readonly findings: Uint8Array;
};

/** The statements of the same key that are shown, of other reports. */
async function lookUp(
  sql: Kysely<Tables>,
  workspace: number,
  { row: { by, outlet }, sight: { report, story }, start, key }: OutletStatement,
): Promise<readonly OutletStatement[]> {
  const stems = [...new Set(toSearchStems(start))].slice(0, STEMS_LOOKED_FOR);
  if (stems.length === 0) return [];
  const { rows } = await raw<Found>`
    select quotes.id as row, quotes.number as place, quotes.voice, quotes.speaker as name, sights.article, sights.id,
      sights.story, sights.published, sights.seen_at, sights.report, articles.number, articles.head, articles.text,
      articles.findings
    from ${engineOf(sql).words.matching([stems], null)} as matched
      cross join paragraphs cross join sights cross join quotes cross join articles
    where paragraphs.id = matched.id and sights.article = paragraphs.article and sights.workspace = ${workspace}
      and sights.report <> ${report} and quotes.article = paragraphs.article and quotes.is_named = 1
      and quotes.speaker_key = ${by} and paragraphs.number = quotes.paragraph
      and articles.number = quotes.article and ${isShown('quote', workspace)}`.execute(sql);
  // Many outlets may print the same words: only the texts of this one are unpacked.
  return rows
    .filter((found) => found.story === story && toOutletKey(readStoredHead(found)) === outlet)
    .flatMap((found) => {
      const { row: id, place, voice, name, article } = found;
      const statement = { id, article, by, name, isNamed: 1, isFirst: Number(voice === 0), outlet };
      const text = openFindings(found).quote(place).text;
      const made = toOutletStatement({ ...statement, text }, toFiledSight(found));
      return made?.key === key ? [made] : [];
    });
}
