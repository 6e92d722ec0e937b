import { foldText } from '../../core/text/fold.ts';
import { toNameWords } from '../../core/text/names/name-words.ts';
import type { KnownName } from '../port/names.ts';
import { countMoved, type RuledRow } from '../rulings/ruled-quotes.ts';

type Counted = { readonly name: string; readonly quotes: number };

/** Someone with as many statements as the team's rulings leave. */
export function recount<T extends Counted>(person: T, ruled: readonly RuledRow[]): T {
  const moved = countMoved(ruled, foldText(person.name));
  return moved === 0 ? person : { ...person, quotes: Math.max(0, person.quotes + moved) };
}

/** The same for what was typed, with those whom only the team named. */
export function recountNames(
  found: readonly KnownName[],
  ruled: readonly RuledRow[],
  typed: string,
): readonly KnownName[] {
  if (ruled.length === 0) return found;
  const keys = new Set(found.map(({ name }) => foldText(name)));
  const given = new Map(ruled.flatMap(({ speaker }) => (speaker ? [[speaker.key, speaker.name] as const] : [])));
  const words = toNameWords(typed);
  const added = [...given].filter(([key, name]) => !keys.has(key) && hasWords(name, words));
  return [
    ...found.map((known) => recount(known, ruled)),
    ...added.map(([key, name]) => ({ name, aliases: [], quotes: countMoved(ruled, key) })),
  ];
}

/** The last of the words may be incomplete. */
function hasWords(name: string, words: readonly string[]): boolean {
  const own = toNameWords(name);
  return words.every((word, place) =>
    own.some((one) => (place === words.length - 1 ? one.startsWith(word) : one === word)),
  );
}
