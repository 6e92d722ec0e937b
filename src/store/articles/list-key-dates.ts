import type { Kysely } from 'kysely';
import type { KeyDate } from '../../core/dates/key-date.ts';
import type { EarlierDate, SourcedKeyDate } from '../../core/views/views.ts';
import type { Scope } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';
import { toRowSource } from './rows.ts';

/** Key dates as each article gives them, newest article first, then in text order. */
export async function listKeyDates(sql: Kysely<Tables>, scope: Scope): Promise<readonly SourcedKeyDate[]> {
  const rows = await sql
    .selectFrom('key_dates')
    .innerJoin('articles', 'articles.id', 'key_dates.article')
    .select(['articles.head', 'key_dates.key_date', 'key_dates.earlier', 'key_dates.paragraph'])
    .where(isKnown('key_dates', scope))
    .orderBy('key_dates.published', 'desc')
    .orderBy('key_dates.article')
    .orderBy('key_dates.number')
    .execute();
  return rows.map((row) => {
    const keyDate = JSON.parse(row.key_date) as KeyDate;
    const earlier = JSON.parse(row.earlier) as readonly EarlierDate[];
    return { keyDate, source: toRowSource(row, keyDate.span), ...(earlier.length > 0 ? { earlier } : {}) };
  });
}
