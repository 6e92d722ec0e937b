import type { Transaction } from 'kysely';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import { compareFiled } from '../../../core/reports/filing-order.ts';
import { createRepeatFinder } from '../../../core/reports/repeat-finder.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import type { Counts } from '../save/counts/create-counts.ts';
import { eachBatch } from '../save/each-batch.ts';
import { REPEATS } from '../save/rows/row-targets.ts';
import { FILED_COLUMNS, type FiledSight, toFiledSight } from './filed-sight.ts';
import { listCopiesOf } from './list-copies-of.ts';
import { type ReportRow, readReportRows } from './read-report-rows.ts';

type Kind = Tables['repeats']['kind'];
type Repeat = Omit<Tables['repeats'], 'workspace'>;
/** Characters compared before other work runs. */
const CHARACTERS_A_TURN = 60_000;

/**
 * Marks which statements and paragraphs of some reports' articles repeat an earlier article's, for one workspace, letting
 * other work run in between. `counts` gets what is shown more or less than before.
 */
export async function markRepeats(
  sql: Transaction<Tables>,
  workspace: number,
  reports: Iterable<number>,
  counts: Counts,
): Promise<void> {
  const { numbers } = engineOf(sql);
  const wanted = [...new Set(reports)];
  const leads = await sql
    .selectFrom('sights')
    .select(FILED_COLUMNS)
    .where('workspace', '=', workspace)
    .where('article', 'in', numbers(wanted))
    .whereRef('report', '=', 'article')
    .execute();
  const members = [...leads.map(toFiledSight), ...(await listCopiesOf(sql, workspace, wanted))];
  const marked = await sql
    .selectFrom('repeats')
    .select(['kind', 'row', 'first', 'article'])
    .where('workspace', '=', workspace)
    .where('article', 'in', numbers(members.map(({ article }) => article)))
    .execute();
  const before = Map.groupBy(marked, ({ article }) => article);
  for (const group of Map.groupBy(members, ({ report }) => report).values()) {
    const old = group.flatMap(({ article }) => before.get(article) ?? []);
    if (group.length > 1 || old.length > 0) await markReport(sql, workspace, { group, old, counts });
  }
}

type Marking = { readonly group: readonly FiledSight[]; readonly old: readonly Repeat[]; readonly counts: Counts };

async function markReport(sql: Transaction<Tables>, workspace: number, { group, old, counts }: Marking): Promise<void> {
  const inOrder = group.toSorted(compareFiled);
  const rows = await readReportRows(
    sql,
    inOrder.map(({ article }) => article),
  );
  const repeats = [...(await findPairs('quote', rows.quotes)), ...(await findPairs('paragraph', rows.paragraphs))];
  const keyOf = ({ kind, row, first }: Repeat) => `${kind} ${row} ${first}`;
  const [known, wanted] = [new Set(old.map(keyOf)), new Set(repeats.map(keyOf))];
  const gone = old.filter((repeat) => !wanted.has(keyOf(repeat)));
  const added = repeats.filter((repeat) => !known.has(keyOf(repeat)));
  await deleteRepeats(sql, workspace, gone);
  await eachBatch(added, null, (batch) =>
    engineOf(sql).insertRows(
      sql,
      REPEATS,
      batch.map((repeat) => ({ workspace, ...repeat })),
    ),
  );
  const places = new Map(group.map((sight) => [sight.article, sight]));
  const statements = new Map(rows.quotes.map((quote) => [quote.id, quote]));
  const count = (repeat: Repeat, sign: number) => {
    const place = places.get(repeat.article);
    const statement = repeat.kind === 'quote' ? statements.get(repeat.row) : undefined;
    if (!place || !statement) return;
    const { by: key, name, isNamed, isFirst } = statement;
    counts.name(place, { key, name, quotes: isNamed, mentions: 0, statements: 1, told: isFirst }, sign);
  };
  for (const repeat of gone) count(repeat, 1);
  for (const repeat of added) count(repeat, -1);
}

async function findPairs(kind: Kind, rows: readonly ReportRow[]): Promise<readonly Repeat[]> {
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

async function deleteRepeats(sql: Transaction<Tables>, workspace: number, repeats: readonly Repeat[]): Promise<void> {
  for (const [kind, some] of Map.groupBy(repeats, (repeat) => repeat.kind))
    await eachBatch(some, null, (batch) =>
      sql
        .deleteFrom('repeats')
        .where('workspace', '=', workspace)
        .where('kind', '=', kind)
        .where('row', 'in', engineOf(sql).numbers(batch.map(({ row }) => row)))
        .execute(),
    );
}
