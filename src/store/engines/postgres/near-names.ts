import { sql as raw, type Transaction } from 'kysely';
import { didYouMean } from '../../../core/text/did-you-mean.ts';
import { toNameWords } from '../../../core/text/names/name-words.ts';
import type { Tables } from '../../tables.ts';
import type { Engine } from '../engine.ts';

/** How many names with words like the typed ones are compared letter by letter. */
const MOST_NAMES = 1000;
const MOST_TYPED = 12;

/** Of all groups of three letters in either word, this share in both: half the letters of a short word may differ. */
const LEAST_ALIKE = '0.2';

type Row = { readonly key: string; readonly name: string };
type Near = Parameters<Engine['nearNames']>[1];

/** Finds names with similar words in an index of groups of three letters, and compares those letter by letter. */
export const nearPostgresNames: Engine['nearNames'] = async (sql, near) => {
  const words = toNameWords(near.typed).slice(0, MOST_TYPED);
  if (words.length === 0) return [];
  const rows = await sql.transaction().execute(async (transaction) => {
    await raw`select set_config('pg_trgm.similarity_threshold', ${LEAST_ALIKE}, true)`.execute(transaction);
    return findAlike(transaction, words, near.workspace);
  });
  const keys = new Map(rows.map(({ key, name }) => [name, key]));
  return didYouMean(near.typed, [...keys.keys()], near.limit).map((name) => ({ key: keys.get(name) ?? '', name }));
};

async function findAlike(
  sql: Transaction<Tables>,
  words: readonly string[],
  workspace: Near['workspace'],
): Promise<readonly Row[]> {
  const { rows } = await raw<Row>`
    select names.key, names.name from (
      select name_words.key, sum(similarity(name_words.word, typed.word)) as likeness
      from unnest(${words}::text[]) as typed (word)
      join name_words on name_words.word % typed.word or name_words.word like '%' || typed.word || '%'
      where name_words.workspace = ${workspace}
      group by name_words.key
    ) as alike
    join names on names.workspace = ${workspace} and names.story = '' and names.key = alike.key
    where names.quotes + names.mentions > 0
    order by alike.likeness desc, names.quotes desc, names.mentions desc, names.key
    limit ${MOST_NAMES}`.execute(sql);
  return rows;
}
