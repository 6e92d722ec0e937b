import type { Person } from '../../../core/person.ts';
import { withoutPossessive } from '../../../core/text/possessive.ts';

/** Finds the person or organisation that a name means; undefined if several could be meant, or none. */
export type FindNamed = (words: string) => Person | undefined;

export function createNameFinder(entities: readonly Person[]): FindNamed {
  let index: Index | undefined;
  return (words) => {
    // Most articles never ask.
    index ??= indexByWord(entities);
    // The longest ending that is known: "Secretary of State John Kerry" → "John Kerry" → "Kerry".
    const parts = trimPossessive(words).toLowerCase().split(' ');
    for (let from = 0; from < parts.length; from++) {
      const entity = index.get(parts.slice(from).join(' '));
      if (entity) return entity;
    }
    return undefined;
  };
}

type Index = ReadonlyMap<string, Person | null>;

/** Surname or full name → entity; null for a word that two share. */
function indexByWord(entities: readonly Person[]): Index {
  const index = new Map<string, Person | null>();
  const put = (word: string, entity: Person) => {
    const known = index.get(word);
    if (known === undefined) index.set(word, entity);
    else if (known !== entity) index.set(word, null);
  };
  for (const entity of entities) for (const name of [entity.name, ...entity.aliases]) put(name.toLowerCase(), entity);
  const whole = new Set(index.keys());
  for (const entity of entities) {
    const surname = entity.name.split(' ').at(-1)?.toLowerCase() ?? '';
    if (!whole.has(surname)) put(surname, entity);
  }
  return index;
}

export function trimPossessive(words: string): string {
  return withoutPossessive(words);
}
