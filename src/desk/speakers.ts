import { UserError } from '../core/errors.ts';
import { matchName, type NameMatch } from '../core/match-name.ts';
import { mergePeople } from '../core/merge-people.ts';
import type { KnownPerson } from '../core/views.ts';
import type { ArticleStore, Scope } from '../store/articles.ts';

/** Everyone the articles name or quote, most quoted first. */
export async function findPeople(articles: ArticleStore, scope: Scope): Promise<readonly KnownPerson[]> {
  const [rows, speakers] = await Promise.all([articles.people(scope), articles.speakers(scope)]);
  return mergePeople(rows, speakers);
}

/** One person for what was typed. Throws a UserError with the people it could be, or the nearest names. */
export function readPerson<T extends { readonly name: string; readonly aliases?: readonly string[] }>(
  typed: string,
  known: readonly T[],
  option: string,
): T {
  const match: NameMatch<T> = matchName(typed, known);
  if (match.kind === 'one') return match.found;
  if (match.kind === 'several')
    throw new UserError(`“${typed}” could be several people.`, `Which one: ${match.names.join(', ')}?`, {
      option,
      values: match.names.slice(0, 5),
    });
  const hint =
    match.near.length > 0
      ? `Did you mean ${match.near.join(', ')}?`
      : 'The articles read so far name nobody like that; /help shows how to list people.';
  throw new UserError(
    `Nobody called “${typed}” is known here.`,
    hint,
    match.near.length > 0 ? { option, values: match.near } : null,
  );
}

/** Everyone quoted, with the other forms of their names, most quoted first. */
export async function findSpeakers(articles: ArticleStore, scope: Scope): Promise<readonly QuotedSpeaker[]> {
  const [people, speakers] = await Promise.all([articles.people(scope), articles.speakers(scope)]);
  const aliases = Map.groupBy(people, ({ name }) => name);
  return speakers.map((speaker) => ({
    ...speaker,
    aliases: [...new Set((aliases.get(speaker.name) ?? []).flatMap((person) => person.aliases))],
  }));
}

export type QuotedSpeaker = { readonly name: string; readonly quotes: number; readonly aliases: readonly string[] };
