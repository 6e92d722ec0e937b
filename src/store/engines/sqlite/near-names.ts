import { sql as raw } from 'kysely';
import { didYouMean } from '../../../core/text/did-you-mean.ts';
import type { Engine } from '../engine.ts';

/** How many names are checked for a typo: the most prominent ones. */
const MOST_NAMES = 50_000;

/** Compares the most prominent names letter by letter. */
export const nearSqliteNames: Engine['nearNames'] = async (sql, { workspace, typed, limit }) => {
  const known = await sql
    .selectFrom('names')
    .select(['key', 'name'])
    .where('workspace', '=', workspace)
    .where('story', '=', '')
    .where(raw<boolean>`quotes + mentions > 0`)
    .orderBy('quotes', 'desc')
    .orderBy('mentions', 'desc')
    .orderBy('key')
    .limit(MOST_NAMES)
    .execute();
  const keys = new Map(known.map(({ key, name }) => [name, key]));
  const near = didYouMean(typed, [...keys.keys()], limit);
  return near.map((name) => ({ key: keys.get(name) ?? '', name }));
};
