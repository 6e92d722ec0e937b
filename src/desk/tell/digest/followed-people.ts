import { hasKey, type SpeakerKeys } from '../../../core/entities/speaker-keys.ts';
import { foldText } from '../../../core/text/fold.ts';
import type { SourcedQuote } from '../../../core/views/views.ts';
import type { PeopleBook } from '../../people/people-book.ts';

/** Someone whose statements a channel wants, by the name it chose, and how they are found; no keys: no article knows them. */
export type FollowedPerson = { readonly name: string; readonly keys: SpeakerKeys | null };

/** Who the chosen names are in what was published by a day; null: everyone is wanted. */
export async function findFollowed(
  people: PeopleBook,
  names: readonly string[] | null,
  asOf: string,
): Promise<readonly FollowedPerson[] | null> {
  if (names === null) return null;
  const { all } = await people.in({ story: null, asOf });
  const keys = new Map(all.map(({ name, entity }) => [foldText(name), entity.keys]));
  return names.map((name) => ({ name, keys: keys.get(foldText(name)) ?? null }));
}

/** Whether one of those who said something is followed. */
export function isByFollowed(followed: readonly FollowedPerson[] | null): (statement: SourcedQuote) => boolean {
  return ({ quote, source }) =>
    quote.speakers.length > 0 &&
    (followed === null ||
      quote.speakers.some((speaker) => followed.some((person) => isPerson(person, speaker.name, source.article))));
}

function isPerson({ name, keys }: FollowedPerson, speaker: string, article: string): boolean {
  const key = foldText(speaker);
  return key === foldText(name) || (keys !== null && hasKey(keys, key, article));
}
