import { type Kysely, sql as raw } from 'kysely';
import { giveWay } from '../../core/give-way.ts';
import type { SourcedKeyDate } from '../../core/views/views.ts';
import type { KeyDateChanges } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { decodeEarlierDates } from './decode/decode-change.ts';
import { openFindings } from './decode/open-findings.ts';
import { readColumn } from './decode/read-row.ts';
import { isSeen, type SeenScope } from './known.ts';
import { findRevision } from './read-articles.ts';
import { toRowSource } from './rows.ts';
import { toRemovalMark } from './save/count-revision.ts';

const ROWS_READ_AT_ONCE = 500;

/** Key dates as each article gives them, newest article first, then in text order. */
export async function listKeyDates(sql: Kysely<Tables>, scope: SeenScope): Promise<readonly SourcedKeyDate[]> {
  const found: SourcedKeyDate[] = [];
  let after: Place | null = null;
  do {
    const part: readonly Row[] = await readPart(sql, scope, { after, changedSince: null });
    found.push(...toKeyDates(part));
    after = part.length < ROWS_READ_AT_ONCE ? null : (part.at(-1) ?? null);
    await giveWay();
  } while (after !== null);
  return found;
}

/** More changed articles than these are not told apart: everything is read again. */
const MOST_CHANGED = 2_000;

/** What is new since a revision; everything if that is shorter to say, or if there is no revision to compare with. */
export async function listKeyDatesSince(
  sql: Kysely<Tables>,
  scope: SeenScope,
  since: string | null,
): Promise<KeyDateChanges> {
  const revision = await findRevision(sql, scope.workspace);
  // A workspace that was deleted and made again counts from the beginning.
  const isNext = since !== null && Number(revision) >= Number(since);
  const changed = isNext ? await findChanged(sql, scope.workspace, Number(since)) : null;
  if (changed === null) return { revision, isWhole: true, articles: [], keyDates: await listKeyDates(sql, scope) };
  const rows = changed.length === 0 ? [] : await readPart(sql, scope, { after: null, changedSince: Number(since) });
  return { revision, isWhole: false, articles: changed, keyDates: toKeyDates(rows) };
}

/** The ids of articles written since a revision; null if some were taken away or too many were written. */
async function findChanged(sql: Kysely<Tables>, workspace: number, since: number): Promise<readonly string[] | null> {
  const name = toRemovalMark(workspace);
  const removal = await sql.selectFrom('marks').select('value').where('name', '=', name).executeTakeFirst();
  if (removal && Number(removal.value) > since) return null;
  const rows = await sql
    .selectFrom('sights')
    .select('id')
    .where('workspace', '=', workspace)
    .where('changed', '>', since)
    .limit(MOST_CHANGED + 1)
    .execute();
  return rows.length > MOST_CHANGED ? null : rows.map(({ id }) => id);
}

type Place = { readonly published: string; readonly id: string; readonly place: number };
type Row = Place & {
  readonly number: number;
  readonly head: string;
  readonly findings: string;
  readonly paragraph: number;
  readonly earlier: string | null;
};

type Part = { readonly after: Place | null; readonly changedSince: number | null };

async function readPart(sql: Kysely<Tables>, scope: SeenScope, { after, changedSince }: Part): Promise<readonly Row[]> {
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
  if (changedSince !== null) query = query.where('sights.changed', '>', changedSince);
  if (after !== null) {
    const { published, id, place } = after;
    query = query
      .where('sights.published', '<=', published)
      .where(
        raw<boolean>`(sights.published < ${published} or sights.id > ${id} or (sights.id = ${id} and key_dates.number > ${place}))`,
      );
  }
  query = query.orderBy('sights.published', 'desc').orderBy('sights.id').orderBy('key_dates.number');
  return (changedSince === null ? query.limit(ROWS_READ_AT_ONCE) : query).execute();
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
