import { foldText } from '../../core/text/fold.ts';
import type { NameStore } from '../../store/names.ts';
import { readPerson } from '../ask/speakers.ts';

const EVER = { story: null, asOf: null };
const MOST_ALIKE = 200;

/** A form of a name as articles have it: the one that was typed, or the full name of the person meant. Throws a UserError. */
export async function readKnownForm(names: NameStore, typed: string, option: string): Promise<string> {
  const key = foldText(typed);
  const alike = await names.like(EVER, typed, MOST_ALIKE);
  const forms = alike.flatMap(({ name, aliases }) => [name, ...aliases]);
  return forms.find((form) => foldText(form) === key) ?? readPerson(names, EVER, typed, option);
}
