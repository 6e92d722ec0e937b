import { UserError } from '../../core/errors.ts';
import { matchName } from '../../core/text/match-name.ts';
import type { Scope } from '../../store/articles.ts';
import type { KnownName, NameStore } from '../../store/names.ts';

/** More people than share any part of a name that people type. */
const MOST_ALIKE = 200;
const MOST_OFFERED = 5;

/** The full name of the person that was typed. Throws a UserError with the people it could be, or the nearest names. */
export async function readPerson(names: NameStore, scope: Scope, typed: string, option: string): Promise<string> {
  return readName(await names.like(scope, typed, MOST_ALIKE), names, scope, { typed, option });
}

/** The same, but quoted people take precedence: if one of them fits, the others are not considered. */
export async function readSpeaker(names: NameStore, scope: Scope, typed: string): Promise<string> {
  const alike = await names.like(scope, typed, MOST_ALIKE);
  const quoted = alike.filter(({ quotes }) => quotes > 0);
  const isOfQuoted = matchName(typed, quoted).kind !== 'none';
  return readName(isOfQuoted ? quoted : alike, names, scope, { typed, option: 'speaker' });
}

/** Whether words name at least one person. */
export async function isName(names: NameStore, scope: Scope, typed: string): Promise<boolean> {
  return matchName(typed, await names.like(scope, typed, MOST_ALIKE)).kind !== 'none';
}

type Typed = { readonly typed: string; readonly option: string };

async function readName(
  alike: readonly KnownName[],
  names: NameStore,
  scope: Scope,
  { typed, option }: Typed,
): Promise<string> {
  const match = matchName(typed, alike);
  if (match.kind === 'one') return match.found.name;
  if (match.kind === 'several')
    throw new UserError(`“${typed}” could be several people.`, `Which one: ${match.names.join(', ')}?`, {
      option,
      values: match.names.slice(0, MOST_OFFERED),
    });
  const near = await names.near(scope, typed);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'No similar name either. /help shows how to list people.';
  throw new UserError(`No “${typed}” in these articles.`, hint, near.length > 0 ? { option, values: near } : null);
}
