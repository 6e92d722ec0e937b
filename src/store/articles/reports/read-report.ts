import type { Transaction } from 'kysely';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import { compareFiled } from '../../../core/reports/filing-order.ts';
import { createRepeatFinder } from '../../../core/reports/repeat-finder.ts';
import type { Tables } from '../../tables.ts';
import type { FiledSight } from './filed-sight.ts';
import { type OutletStatement, toOutletStatement } from './find-said-before.ts';
import { type ReportRow, readReportRows, type SpokenRow } from './read-report-rows.ts';
import type { Repeat } from './repeat-marks.ts';

/** Characters compared before other work runs. */
const CHARACTERS_A_TURN = 60_000;

/** What is said in a report. */
export type ReadReport = {
  /** What repeats an earlier article of the report. */
  readonly repeats: readonly Repeat[];
  readonly quotes: readonly Omit<SpokenRow, 'text'>[];
  /** Those that repeat none, as far as another report of their outlet may have them. */
  readonly statements: readonly OutletStatement[];
};

/** Reads the articles of a report; the paragraphs only if there can be repeats among them. */
export async function readReport(
  sql: Transaction<Tables>,
  group: readonly FiledSight[],
  hasRepeats: boolean,
): Promise<ReadReport> {
  const inOrder = group.toSorted(compareFiled);
  const articles = inOrder.map(({ article }) => article);
  const { quotes, paragraphs } = await readReportRows(sql, articles, hasRepeats);
  const repeated = hasRepeats ? await findPairs('quote', quotes) : [];
  const repeats = [...repeated, ...(await findPairs('paragraph', paragraphs))];
  const hidden = new Set(repeated.map(({ row }) => row));
  const sights = new Map(group.map((sight) => [sight.article, sight]));
  const statements = quotes.flatMap((quote) => {
    const sight = sights.get(quote.article);
    return (sight && !hidden.has(quote.id) && toOutletStatement(quote, sight)) || [];
  });
  return { repeats, quotes: quotes.map(({ text: _, ...row }) => row), statements };
}

async function findPairs(kind: Repeat['kind'], rows: readonly ReportRow[]): Promise<readonly Repeat[]> {
  const findRepeat = createRepeatFinder();
  const pairs: Repeat[] = [];
  let characters = 0;
  for (const row of rows) {
    const { id, article, by, text } = row;
    const repeated = findRepeat({ article: String(article), by, text });
    const first = repeated === null ? undefined : rows[repeated];
    if (first) pairs.push({ kind, row: id, first: first.id, article });
    characters += text.length;
    if (characters > CHARACTERS_A_TURN) {
      await giveWay();
      characters = 0;
    }
  }
  return pairs;
}
