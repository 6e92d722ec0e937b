import { type Kysely, type RawBuilder, sql as raw, type SqlBool } from 'kysely';
import type { SpeakerKeys } from '../../core/entities/speaker-keys.ts';
import { engineOf } from '../engines/engine-of.ts';
import { idsOf, type RuledRow, ruledFor } from '../rulings/ruled-quotes.ts';
import type { Tables } from '../tables.ts';
import { isSeen, type SeenScope } from './known.ts';
import { isShown } from './reports/is-shown.ts';

export type VoiceRow = {
  readonly id: number;
  readonly article: number;
  readonly place: number;
  readonly paragraph: number;
};

type VoiceScope = SeenScope & { readonly ruled: readonly RuledRow[] };
type VoiceQuery = VoiceScope & { readonly limit: number; readonly offset: number };

/** More names than one person is quoted under; the rest is ignored. */
const MOST_KEYS = 100;

/** A page of what a speaker said, newest article first, then in text order: the newest of each name, from an index. */
export async function findByVoice(
  sql: Kysely<Tables>,
  query: VoiceQuery,
  keys: SpeakerKeys,
): Promise<readonly VoiceRow[]> {
  const { limit, offset } = query;
  const { given } = ruledFor(query.ruled, keys);
  const ruled = given.length === 0 ? [] : [raw<SqlBool>`quotes.id in ${idsOf(sql, given)}`];
  const newest = [...listVoices(sql, keys, query.ruled), ...ruled].map(
    (isVoice) => raw`
      select * from (
        select quotes.id, quotes.article, quotes.number as place, quotes.paragraph, quotes.published,
          sights.published_at
        ${ofVoice(query, isVoice)}
        order by quotes.published desc, sights.published_at desc, quotes.article, quotes.number limit ${limit + offset}
      ) as newest`,
  );
  if (newest.length === 0) return [];
  const { rows } = await raw<VoiceRow>`
    select id, article, place, paragraph from (${raw.join(newest, raw` union all `)}) as found
    order by published desc, published_at desc, article, place limit ${limit} offset ${offset}`.execute(sql);
  return rows;
}

/** How many statements a speaker has, each once a report: as they were counted when they were saved. */
export async function countByVoice(sql: Kysely<Tables>, scope: VoiceScope, keys: SpeakerKeys): Promise<number> {
  const { taken, given } = ruledFor(scope.ruled, keys);
  const isWhole = scope.asOf === null && !scope.from;
  const counted = await (isWhole ? readCounts : readDays)(sql, scope, keys.own);
  const lost = taken.filter(({ found }) => keys.own.includes(found)).length;
  const others = listVoices(sql, { ...keys, own: [] }, scope.ruled);
  const totals = await Promise.all(
    others.map((isVoice) => raw<{ total: number }>`select count(*) as total ${ofVoice(scope, isVoice)}`.execute(sql)),
  );
  return totals.reduce((sum, { rows }) => sum + Number(rows[0]?.total ?? 0), counted - lost + given.length);
}

async function readCounts(
  sql: Kysely<Tables>,
  { workspace, story }: SeenScope,
  own: readonly string[],
): Promise<number> {
  const rows = await sql
    .selectFrom('names')
    .select('statements')
    .where('workspace', '=', workspace)
    .where('story', '=', story ?? '')
    .where('key', 'in', engineOf(sql).texts(own))
    .execute();
  return rows.reduce((sum, { statements }) => sum + statements, 0);
}

/** The same for some days. */
async function readDays(
  sql: Kysely<Tables>,
  { workspace, story, asOf, from }: SeenScope,
  own: readonly string[],
): Promise<number> {
  let days = sql
    .selectFrom('voice_days')
    .select(({ fn }) => fn.sum<number | string | null>('statements').as('total'))
    .where('workspace', '=', workspace)
    .where('story', '=', story ?? '')
    .where('key', 'in', engineOf(sql).texts(own));
  if (asOf !== null) days = days.where('published', '<=', asOf);
  if (from) days = days.where('published', '>=', from);
  const row = await days.executeTakeFirst();
  return Number(row?.total ?? 0);
}

/** A condition for each name: whose row of `quotes` it is by its article, unless the team ruled otherwise. */
function listVoices(
  sql: Kysely<Tables>,
  keys: SpeakerKeys,
  ruled: readonly RuledRow[],
): readonly RawBuilder<SqlBool>[] {
  const isKept = isNone(sql, ruledFor(ruled, keys).taken);
  const whole = keys.own.map((key) => raw<SqlBool>`quotes.speaker_key = ${key} and ${isKept}`);
  const parts = keys.split.map(({ key, articles }) => {
    const isThere = raw<SqlBool>`sights.id in ${engineOf(sql).texts(articles)}`;
    return raw<SqlBool>`quotes.speaker_key = ${key} and ${isThere} and ${isKept}`;
  });
  return [...whole, ...parts].slice(0, MOST_KEYS);
}

/** "Cross join" has SQLite read the tables in this order, whatever it takes to be shorter. */
function ofVoice(scope: SeenScope, isVoice: RawBuilder<SqlBool>): RawBuilder<unknown> {
  return raw`
    from quotes cross join sights
    where sights.article = quotes.article and ${isVoice} and ${isSeen(scope)} and ${isShown('quote', scope.workspace)}
      ${isWithinDays(scope)}`;
}

/** The index of a speaker's statements has their days, so that newer ones are passed over at once. */
function isWithinDays({ asOf, from }: SeenScope): RawBuilder<unknown> {
  const first = from ? raw`and quotes.published >= ${from}` : raw``;
  return asOf === null ? first : raw`and quotes.published <= ${asOf} ${first}`;
}

/** Whether a row of `quotes` is the speaker's by its article, unless the team ruled otherwise; for a query that looks at few. */
export function isByVoice(sql: Kysely<Tables>, keys: SpeakerKeys, ruled: readonly RuledRow[]): RawBuilder<SqlBool> {
  const any = listVoices(sql, keys, ruled).map((isVoice) => raw`(${isVoice})`);
  return any.length === 0 ? raw<SqlBool>`1 = 0` : raw<SqlBool>`(${raw.join(any, raw` or `)})`;
}

/** Whether a row of `quotes` is none of some, which are few. */
export function isNone(sql: Kysely<Tables>, rows: readonly RuledRow[]): RawBuilder<SqlBool> {
  return rows.length === 0 ? raw<SqlBool>`1 = 1` : raw<SqlBool>`quotes.id not in ${idsOf(sql, rows)}`;
}
