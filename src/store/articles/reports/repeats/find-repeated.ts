import { type Kysely, sql as raw } from 'kysely';
import { compareAppeared } from '../../../../core/reports/filing-order.ts';
import type { Source } from '../../../../core/source.ts';
import type { Span } from '../../../../core/text/span.ts';
import { engineOf } from '../../../engines/engine-of.ts';
import type { Tables } from '../../../tables.ts';
import { openFindings } from '../../decode/open-findings.ts';
import { isSeen, type SeenScope } from '../../known.ts';
import { toRowSource } from '../../rows.ts';
import { type FiledRow, toFiledSight } from '../filed-sight.ts';

type Shown = readonly { readonly id: number }[];
type Repeated = ReadonlyMap<number, readonly Source[]>;
type Row = FiledRow & {
  readonly first: number;
  readonly number: number;
  readonly head: string;
  readonly paragraph: number;
};
type Kind = Tables['repeats']['kind'];

/** The repeats of some rows that are shown, as far as they are in a scope, with what is read of each. */
function joinRepeats(sql: Kysely<Tables>, kind: Kind, shown: Shown, scope: SeenScope) {
  const ids = engineOf(sql).numbers(shown.map(({ id }) => id));
  const table = raw.table(kind === 'quote' ? 'quotes' : 'paragraphs');
  return {
    columns: raw`repeats.first, sights.article, sights.id, sights.story, sights.published, sights.seen_at, sights.report,
      sights.rank, articles.number, articles.head`,
    // "Cross join" has SQLite look up each row.
    from: raw`
      from ${ids} as shown cross join repeats cross join sights cross join articles cross join ${table} as found
      where repeats.workspace = ${scope.workspace} and repeats.kind = ${kind} and repeats.first = shown.value
        and sights.article = repeats.article and sights.rank = repeats.rank and articles.number = repeats.article and found.id = repeats.row
        and ${isSeen(scope)}`,
  };
}

/** The other articles with the statements shown, by the row shown; earliest article first. */
export async function findRepeatedQuotes(sql: Kysely<Tables>, shown: Shown, scope: SeenScope): Promise<Repeated> {
  const { columns, from } = joinRepeats(sql, 'quote', shown, scope);
  const { rows } = await raw<
    Row & { readonly place: number; readonly text: Uint8Array; readonly findings: Uint8Array }
  >`
    select ${columns}, found.paragraph, found.number as place, articles.text,
      articles.findings ${from}`.execute(sql);
  return toSources(rows, (row) => openFindings(row).quote(row.place).spans[0] ?? [0, 0]);
}

/** The other articles with the paragraphs shown, by the row shown; earliest article first. */
export async function findRepeatedParagraphs(sql: Kysely<Tables>, shown: Shown, scope: SeenScope): Promise<Repeated> {
  const { columns, from } = joinRepeats(sql, 'paragraph', shown, scope);
  const { rows } = await raw<Row & { readonly starts: number; readonly ends: number }>`
    select ${columns}, found.number as paragraph, found.starts, found.ends ${from}`.execute(sql);
  return toSources(rows, ({ starts, ends }) => [starts, ends]);
}

function toSources<T extends Row>(rows: readonly T[], spanOf: (row: T) => Span): Repeated {
  const inOrder = rows.toSorted((a, b) => compareAppeared(toFiledSight(a), toFiledSight(b)));
  const groups = Map.groupBy(inOrder, ({ first }) => first);
  return new Map([...groups].map(([first, found]) => [first, found.map((row) => toRowSource(row, spanOf(row)))]));
}
