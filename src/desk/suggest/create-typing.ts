import type { DateBook } from '../ask/date-book.ts';
import { countSpeakerWords } from '../ask/quotes.ts';
import type { Library } from '../library/library.ts';
import type { PeopleBook } from '../people/people-book.ts';
import { suggestDates } from './suggest-dates.ts';
import { suggestPeople } from './suggest-people.ts';
import { suggestStories } from './suggest-stories.ts';
import { createZoneSuggester } from './suggest-zones.ts';
import type { Typing } from './typing.ts';

type Parts = { readonly people: PeopleBook; readonly library: Library; readonly book: DateBook };

/** Suggestions for what is being typed, from the names, stories and dates of a desk. */
export function createTyping({ people, library, book }: Parts): Typing {
  return {
    isStory: (typed) =>
      library.stories().some(({ slug, aliases }) => [slug, ...(aliases ?? [])].includes(typed.toLowerCase())),
    countSpeakerWords: async (scope, words) => countSpeakerWords(await people.in(scope), words),
    stories: (typed) => suggestStories(typed, library.stories()),
    speakers: async (scope, typed) =>
      suggestPeople(await people.in(scope), typed, ({ entity }) => entity.statements > 0),
    people: async (scope, typed) => suggestPeople(await people.in(scope), typed, () => true),
    dates: (request) => suggestDates(book, request),
    zones: createZoneSuggester(),
  };
}
