import { type Kysely, sql as raw } from 'kysely';
import { giveWay } from '../../../core/concurrency/give-way.ts';
import type { SourcedKeyDate } from '../../../core/views/views.ts';
import { engineOf } from '../../engines/engine-of.ts';
import type { KeyDateChanges } from '../../port/articles.ts';
import type { Tables } from '../../tables.ts';
import { decodeEarlierDates } from '../decode/decode-change.ts';
import { decodeKeyDate } from '../decode/decode-findings.ts';
import { readColumn } from '../decode/read-row.ts';
import { isMain, isSeen, type SeenScope } from '../known.ts';
import { findRevision } from '../read-articles.ts';
import { toRowSource } from '../rows.ts';
import { toRemovalMark } from '../save/counts/count-revision.ts';

const ROWS_READ_AT_ONCE = 500;

/** Key dates as each article gives them, newest article first, then in text order. */
export async function listKeyDates(sql: Kysely<Tables>, scope: SeenScope): Promise<readonly SourcedKeyDate[]> {
  const found: SourcedKeyDate[] = [];
  let after: Place | null = null;
  do {
    const part: readonly Row[] = await readPart(sql, scope, after);
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
  const rows =
    changed.length === 0
      ? []
      : await readOf(
          sql,
          scope,
          changed.map(({ article }) => article),
        );
  return { revision, isWhole: false, articles: changed.map(({ id }) => id), keyDates: toKeyDates(rows) };
}

/** What was written since a revision; null if some were taken away or too many were written. */
async function findChanged(sql: Kysely<Tables>, workspace: number, since: number): Promise<readonly Changed[] | null> {
  const name = toRemovalMark(workspace);
  const removal = await sql.selectFrom('marks').select('value').where('name', '=', name).executeTakeFirst();
  if (removal && Number(removal.value) > since) return null;
  const rows = await sql
    .selectFrom('sights')
    .select(['id', 'article'])
    .where('workspace', '=', workspace)
    .where(isMain())
    .where('changed', '>', since)
    .limit(MOST_CHANGED + 1)
    .execute();
  return rows.length > MOST_CHANGED ? null : rows;
}

type Changed = { readonly id: string; readonly article: number };
type Place = {
  readonly published: string;
  readonly published_at: number;
  readonly id: string;
  readonly place: number;
};
type Row = Place & {
  readonly number: number;
  readonly head: string;
  readonly key_date: string;
  readonly paragraph: number;
  readonly earlier: string | null;
};

const COLUMNS = raw`sights.published, sights.published_at, sights.id, key_dates.number as place, key_dates.paragraph, articles.number,
  articles.head, key_dates.key_date, earlier_dates.earlier`;
const EARLIER = raw`left join earlier_dates on earlier_dates.workspace = sights.workspace
  and earlier_dates.id = sights.id and earlier_dates.number = key_dates.number`;
const BELONGS = raw`key_dates.article = sights.article and articles.number = sights.article`;

/** "Cross join" has SQLite read the tables in this order, whatever it takes to be shorter. */
async function readPart(sql: Kysely<Tables>, scope: SeenScope, after: Place | null): Promise<readonly Row[]> {
  const { published, published_at, id, place } = after ?? { published: '', published_at: 0, id: '', place: 0 };
  const later = raw`sights.published <= ${published} and (sights.published < ${published}
    or sights.published_at < ${published_at} or (sights.published_at = ${published_at}
    and (sights.id > ${id} or (sights.id = ${id} and key_dates.number > ${place}))))`;
  const { rows } = await raw<Row>`
    select ${COLUMNS} from sights cross join key_dates cross join articles ${EARLIER}
    where ${BELONGS} and ${isSeen(scope)} ${after ? raw`and ${later}` : raw``}
    order by sights.published desc, sights.published_at desc, sights.id, key_dates.number limit ${ROWS_READ_AT_ONCE}`.execute(
    sql,
  );
  return rows;
}

async function readOf(sql: Kysely<Tables>, scope: SeenScope, articles: readonly number[]): Promise<readonly Row[]> {
  const { rows } = await raw<Row>`
    select ${COLUMNS}
    from ${engineOf(sql).numbers(articles)} as changed cross join sights cross join key_dates cross join articles ${EARLIER}
    where sights.article = changed.value and ${BELONGS} and ${isSeen(scope)}
    order by sights.published desc, sights.published_at desc, sights.id, key_dates.number`.execute(sql);
  return rows;
}

function toKeyDates(rows: readonly Row[]): readonly SourcedKeyDate[] {
  return rows.map((row) => {
    const keyDate = readColumn({ table: 'key_dates', row: row.number }, row.key_date, decodeKeyDate);
    const earlier =
      row.earlier === null ? [] : readColumn({ table: 'earlier_dates', row: row.id }, row.earlier, decodeEarlierDates);
    return { keyDate, source: toRowSource(row, keyDate.span), ...(earlier.length > 0 ? { earlier } : {}) };
  });
}
