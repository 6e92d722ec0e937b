import { sql as raw } from 'kysely';
import { didYouMean } from '../../../core/text/did-you-mean.ts';
import { toNameWords } from '../../../core/text/name-words.ts';
import type { Engine } from '../engine.ts';

/** How many names with words like the typed ones are compared letter by letter. */
const MOST_NAMES = 1000;
const MOST_TYPED = 12;

type Row = { readonly key: string; readonly name: string };

/** Finds names with similar words in an index of groups of three letters, and compares those letter by letter. */
export const nearPostgresNames: Engine['nearNames'] = async (sql, { workspace, typed, limit }) => {
  const words = toNameWords(typed).slice(0, MOST_TYPED);
  if (words.length === 0) return [];
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
  const keys = new Map(rows.map(({ key, name }) => [name, key]));
  const near = didYouMean(typed, [...keys.keys()], limit);
  return near.map((name) => ({ key: keys.get(name) ?? '', name }));
};
