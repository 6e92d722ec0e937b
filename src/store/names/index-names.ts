import type { Transaction } from 'kysely';
import type { Findings } from '../../core/findings.ts';
import { foldText } from '../../core/text/fold.ts';
import { toNameWords } from '../../core/text/name-words.ts';
import type { Tables } from '../tables.ts';

/** Makes everyone an article names or quotes findable by each word of their names. */
export async function indexNames(sql: Transaction<Tables>, { people, quotes }: Findings): Promise<void> {
  const forms = people.flatMap(({ name, aliases }) => aliases.map((form) => ({ key: foldText(name), form })));
  const speakers = quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  const names = [...people.map(({ name }) => name), ...speakers];
  const words = [...names.map((name) => ({ key: foldText(name), form: name })), ...forms].flatMap(({ key, form }) =>
    toNameWords(form).map((word) => ({ word, key })),
  );
  if (forms.length > 0)
    await sql
      .insertInto('name_forms')
      .values(forms)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (words.length > 0)
    await sql
      .insertInto('name_words')
      .values(words)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
