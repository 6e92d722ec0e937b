import type { Transaction } from 'kysely';
import type { KeyDate } from '../../../../core/dates/key-date.ts';
import { engineOf } from '../../../engines/engine-of.ts';
import type { Tables } from '../../../tables.ts';
import { decodeEarlierDates } from '../../decode/decode-change.ts';
import { readColumn } from '../../decode/read-row.ts';
import { eachBatch } from '../each-batch.ts';
import { toEarlier } from './earlier-dates.ts';

export type Redated = {
  readonly id: string;
  readonly before: readonly KeyDate[];
  readonly after: readonly KeyDate[];
  /** False if only Dateline's reading changed. */
  readonly isCorrected: boolean;
  /** When the later version was seen. */
  readonly at: Temporal.Instant;
};

/** Keeps what the key dates of changed articles were before, for one workspace. */
export async function keepEarlierDates(
  sql: Transaction<Tables>,
  workspace: number,
  changed: readonly Redated[],
): Promise<void> {
  if (changed.length === 0) return;
  const ids = engineOf(sql).texts(changed.map(({ id }) => id));
  const rows = await sql
    .deleteFrom('earlier_dates')
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .returning(['id', 'number', 'earlier'])
    .execute();
  const known = new Map(rows.map((row) => [`${row.id} ${row.number}`, row.earlier]));
  const kept = changed.flatMap(({ id, before, after, isCorrected, at }) => {
    const dated = before.map((keyDate, number) => {
      const json = known.get(`${id} ${number}`) ?? '[]';
      return { keyDate, earlier: readColumn({ table: 'earlier_dates', row: id }, json, decodeEarlierDates) };
    });
    const earlier = toEarlier(dated, after, isCorrected, at);
    return after.flatMap((keyDate, number) => {
      const was = earlier.get(keyDate) ?? [];
      return was.length === 0 ? [] : [{ workspace, id, number, earlier: JSON.stringify(was) }];
    });
  });
  await eachBatch(
    kept,
    ({ earlier }) => earlier.length,
    (batch) => sql.insertInto('earlier_dates').values(batch).execute(),
  );
}
