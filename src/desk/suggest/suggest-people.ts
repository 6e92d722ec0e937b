import { foldText } from '../../core/text/fold.ts';
import { toLabel } from '../ask/statements/speakers.ts';
import type { EntityIndex, NamedEntity } from '../people/entity-index.ts';
import type { Suggestion } from './suggestion.ts';

const MAX_PEOPLE_SUGGESTED = 25;

/**
 * People matching what was typed: names that begin with it, then names with a word that does, then similar ones. Those with
 * the same surname are shown with their roles.
 */
export function suggestPeople(
  index: EntityIndex,
  typed: string,
  isWanted: (known: NamedEntity) => boolean,
): readonly Suggestion[] {
  const alike = index.like(typed).filter(isWanted);
  const begins = alike.filter(({ name }) => foldText(name).startsWith(foldText(typed)));
  const found = [...new Set([...begins, ...alike])].slice(0, MAX_PEOPLE_SUGGESTED);
  if (found.length === 0) return index.near(typed).map((name) => ({ name, value: name }));
  const surnames = Map.groupBy(found, surnameOf);
  return found.map((known) => {
    const isAlone = (surnames.get(surnameOf(known))?.length ?? 0) < 2;
    return { name: isAlone ? known.name : toLabel(known), value: known.name };
  });
}

const surnameOf = ({ entity }: NamedEntity) => foldText(entity.name.split(' ').at(-1) ?? '');
