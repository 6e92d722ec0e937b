import type { Kysely } from 'kysely';
import type { SpeakerCount } from '../../core/views.ts';
import type { Scope } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isKnown } from './known.ts';

/** Everyone quoted by name, most quoted first, spelled as in the newest article. */
export async function listSpeakers(sql: Kysely<Tables>, scope: Scope): Promise<readonly SpeakerCount[]> {
  // With max() alone SQLite takes the other bare columns from the row that has the maximum.
  const rows = await sql
    .selectFrom('quotes')
    .select(({ fn }) => ['speaker', fn.countAll<number>().as('quotes'), fn.max('published').as('newest')])
    .where('is_named', '=', 1)
    .where(isKnown('quotes', scope))
    .groupBy('speaker_key')
    .orderBy('quotes', 'desc')
    .orderBy('speaker_key')
    .execute();
  return rows.map(({ speaker, quotes }) => ({ name: speaker, quotes }));
}
