import type { Kysely } from 'kysely';
import type { Source } from '../../../core/source.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { Tables } from '../../tables.ts';
import { openFindings } from '../decode/open-findings.ts';
import { isSeen, type SeenScope } from '../known.ts';
import { toRowSource } from '../rows.ts';

type Shown = readonly { readonly id: number }[];
type Repeated = ReadonlyMap<number, readonly Source[]>;

/** The repeats of some rows that are shown, with the articles they stand in; earliest article first. */
function repeatsOf(sql: Kysely<Tables>, kind: Tables['repeats']['kind'], shown: Shown, scope: SeenScope) {
  return (
    sql
      .selectFrom('repeats')
      .innerJoin('sights', (join) =>
        join.onRef('sights.article', '=', 'repeats.article').onRef('sights.workspace', '=', 'repeats.workspace'),
      )
      .innerJoin('articles', 'articles.number', 'repeats.article')
      .select(['repeats.first', 'articles.number', 'articles.head'])
      .where('repeats.workspace', '=', scope.workspace)
      .where('repeats.kind', '=', kind)
      .where('repeats.first', 'in', engineOf(sql).numbers(shown.map(({ id }) => id)))
      // A report belongs to one story, so the story is not in the condition.
      .where(isSeen({ ...scope, story: null }))
      .orderBy('sights.published')
      .orderBy('sights.seen_at')
      .orderBy('sights.id')
  );
}

/** The other articles with the statements shown, by the row shown. */
export async function findRepeatedQuotes(sql: Kysely<Tables>, shown: Shown, scope: SeenScope): Promise<Repeated> {
  const rows = await repeatsOf(sql, 'quote', shown, scope)
    .innerJoin('quotes', 'quotes.id', 'repeats.row')
    .select(['quotes.number as place', 'quotes.paragraph', 'articles.findings'])
    .execute();
  const sources = rows.map((row) => {
    const [span = [0, 0] as const] = openFindings(row).quote(row.place).spans;
    return { first: row.first, source: toRowSource(row, span) };
  });
  return toSources(sources);
}

/** The other articles with the paragraphs shown, by the row shown. */
export async function findRepeatedParagraphs(sql: Kysely<Tables>, shown: Shown, scope: SeenScope): Promise<Repeated> {
  const rows = await repeatsOf(sql, 'paragraph', shown, scope)
    .innerJoin('paragraphs', 'paragraphs.id', 'repeats.row')
    .select(['paragraphs.number as paragraph', 'paragraphs.starts', 'paragraphs.ends'])
    .execute();
  return toSources(rows.map((row) => ({ first: row.first, source: toRowSource(row, [row.starts, row.ends]) })));
}

function toSources(rows: readonly { readonly first: number; readonly source: Source }[]): Repeated {
  const groups = Map.groupBy(rows, ({ first }) => first);
  return new Map([...groups].map(([first, found]) => [first, found.map(({ source }) => source)]));
}
