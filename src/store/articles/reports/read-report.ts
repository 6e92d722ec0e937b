import type { Transaction } from 'kysely';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import { compareFiled } from '../../../core/reports/filing-order.ts';
import { createRepeatFinder } from '../../../core/reports/repeat-finder.ts';
import type { Tables } from '../../tables.ts';
import type { FiledSight } from './filed-sight.ts';
import { type ReportRow, readReportTexts, type SpokenRow } from './read-report-rows.ts';
import { isComparable, type OutletStatement } from './repeats/find-said-before.ts';
import type { Repeat } from './repeats/repeat-marks.ts';

/** Characters compared before other work runs. */
const CHARACTERS_A_TURN = 60_000;

/** What is said in a report. */
export type ReadReport = {
  /** What repeats an earlier article of the report. */
  readonly repeats: readonly Repeat[];
  readonly quotes: readonly SpokenRow[];
  /** Those that repeat none, as far as another report of their outlet may have them. */
  readonly statements: readonly OutletStatement[];
};

type OfReport = {
  readonly group: readonly FiledSight[];
  /** Its statements, by article. */
  readonly spoken: ReadonlyMap<number, readonly SpokenRow[]>;
  readonly hasRepeats: boolean;
};

/** Compares the articles of a report; their texts are read only if there can be repeats among them. */
export async function readReport(
  sql: Transaction<Tables>,
  { group, spoken, hasRepeats }: OfReport,
): Promise<ReadReport> {
  const inOrder = group.toSorted(compareFiled);
  const articles = inOrder.map(({ article }) => article);
  const texts = hasRepeats ? await readReportTexts(sql, articles, spoken) : { quotes: [], paragraphs: [] };
  const ranks = new Map(inOrder.map(({ article, rank }) => [article, rank]));
  const repeated = await findPairs('quote', texts.quotes, ranks);
  const repeats = [...repeated, ...(await findPairs('paragraph', texts.paragraphs, ranks))];
  const hidden = new Set(repeated.map(({ row }) => row));
  const statements = inOrder.flatMap((sight) => (spoken.get(sight.article) ?? []).map((row) => ({ row, sight })));
  return {
    repeats,
    quotes: statements.map(({ row }) => row),
    statements: statements.filter((one) => isComparable(one) && !hidden.has(one.row.id)),
  };
}

async function findPairs(
  kind: Repeat['kind'],
  rows: readonly ReportRow[],
  ranks: ReadonlyMap<number, number>,
): Promise<readonly Repeat[]> {
  const findRepeat = createRepeatFinder();
  const pairs: Repeat[] = [];
  let characters = 0;
  for (const row of rows) {
    const { id, article, by, text } = row;
    const repeated = findRepeat({ article: String(article), by, text });
    const first = repeated === null ? undefined : rows[repeated];
    if (first) pairs.push({ kind, row: id, rank: ranks.get(article) ?? 0, first: first.id, article });
    characters += text.length;
    if (characters > CHARACTERS_A_TURN) {
      await giveWay();
      characters = 0;
    }
  }
  return pairs;
}
