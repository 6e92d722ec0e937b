import { foldText } from '../../core/text/fold.ts';
import { readPerson } from '../ask/statements/speakers.ts';
import type { PeopleBook } from '../people/people-book.ts';

const EVER = { story: null, asOf: null };

/** A form of a name as articles have it: the one that was typed, or the full name of the person meant. Throws a UserError. */
export async function readKnownForm(people: PeopleBook, typed: string, option: string): Promise<string> {
  const index = await people.in(EVER);
  const key = foldText(typed);
  const forms = index.like(typed).flatMap(({ entity }) => [entity.name, ...entity.forms]);
  return forms.find((form) => foldText(form) === key) ?? readPerson(index, typed, option).entity.name;
}
