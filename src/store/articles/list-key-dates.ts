import { type Kysely, sql as raw } from 'kysely';
import { giveWay } from '../../core/give-way.ts';
import type { SourcedKeyDate } from '../../core/views/views.ts';
import type { Tables } from '../tables.ts';
import { decodeEarlierDates } from './decode/decode-change.ts';
import { openFindings } from './decode/open-findings.ts';
import { readColumn } from './decode/read-row.ts';
import { isSeen, type SeenScope } from './known.ts';
import { toRowSource } from './rows.ts';

const SIGHTS_READ_AT_ONCE = 500;

/** Key dates as each article gives them, newest article first, then in text order. */
export async function listKeyDates(sql: Kysely<Tables>, scope: SeenScope): Promise<readonly SourcedKeyDate[]> {
  const found: SourcedKeyDate[] = [];
  let after: Place | null = null;
  do {
    const part: readonly Row[] = await readPart(sql, scope, after);
    found.push(...toKeyDates(part));
    after = part.length < SIGHTS_READ_AT_ONCE ? null : (part.at(-1) ?? null);
    await giveWay();
  } while (after !== null);
  return found;
}

type Place = { readonly published: string; readonly id: string; readonly place: number };
type Row = Place & {
  readonly number: number;
  readonly head: string;
  readonly findings: string;
  readonly paragraph: number;
  readonly earlier: string | null;
};

async function readPart(sql: Kysely<Tables>, scope: SeenScope, after: Place | null): Promise<readonly Row[]> {
  let query = sql
    .selectFrom('sights')
    .innerJoin('key_dates', 'key_dates.article', 'sights.article')
    .innerJoin('articles', 'articles.number', 'sights.article')
    .leftJoin('earlier_dates', (join) =>
      join
        .onRef('earlier_dates.workspace', '=', 'sights.workspace')
        .onRef('earlier_dates.id', '=', 'sights.id')
        .onRef('earlier_dates.number', '=', 'key_dates.number'),
    )
    .select(['sights.published', 'sights.id', 'key_dates.number as place', 'key_dates.paragraph'])
    .select(['articles.number', 'articles.head', 'articles.findings', 'earlier_dates.earlier'])
    .where(isSeen(scope));
  if (after !== null) {
    const { published, id, place } = after;
    query = query
      .where('sights.published', '<=', published)
      .where(
        raw<boolean>`(sights.published < ${published} or sights.id > ${id} or (sights.id = ${id} and key_dates.number > ${place}))`,
      );
  }
  return query
    .orderBy('sights.published', 'desc')
    .orderBy('sights.id')
    .orderBy('key_dates.number')
    .limit(SIGHTS_READ_AT_ONCE)
    .execute();
}

function toKeyDates(rows: readonly Row[]): readonly SourcedKeyDate[] {
  const opened = new Map(rows.map((row) => [row.number, openFindings(row)]));
  return rows.flatMap((row) => {
    const keyDate = opened.get(row.number)?.keyDate(row.place);
    if (!keyDate) return [];
    const earlier =
      row.earlier === null ? [] : readColumn({ table: 'earlier_dates', row: row.id }, row.earlier, decodeEarlierDates);
    return [{ keyDate, source: toRowSource(row, keyDate.span), ...(earlier.length > 0 ? { earlier } : {}) }];
  });
}
