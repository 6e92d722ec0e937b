import { foldText } from '../../core/text/fold.ts';
import type { Scope } from '../../store/articles.ts';
import type { KnownName, NameStore } from '../../store/names.ts';
import type { Suggestion } from './suggestion.ts';

const MAX_PEOPLE_SUGGESTED = 25;
/** How many names are searched for one that begins with what was typed. */
const MOST_ALIKE = 200;

/** People matching what was typed: names that begin with it, then names with a word that does, then similar ones. */
export async function suggestPeople(
  names: NameStore,
  scope: Scope,
  typed: string,
  isWanted: (name: KnownName) => boolean,
): Promise<readonly Suggestion[]> {
  const alike = (await names.like(scope, typed, MOST_ALIKE)).filter(isWanted).map(({ name }) => name);
  const begins = alike.filter((name) => foldText(name).startsWith(foldText(typed)));
  const found = [...new Set([...begins, ...alike])];
  const near = found.length > 0 ? found : await names.near(scope, typed);
  return near.slice(0, MAX_PEOPLE_SUGGESTED).map((name) => ({ name, value: name }));
}
