import type { DateBook } from '../ask/dates/date-book.ts';
import type { SpeakerParts } from '../ask/statements/described.ts';
import { countSpeakerWords } from '../ask/statements/quotes.ts';
import type { Library } from '../library/library.ts';
import { suggestDates } from './suggest-dates.ts';
import { suggestPeople } from './suggest-people.ts';
import { suggestStories } from './suggest-stories.ts';
import { createZoneSuggester } from './suggest-zones.ts';
import type { Typing } from './typing.ts';

type Parts = SpeakerParts & { readonly library: Library; readonly book: DateBook };

/** Suggestions for what is being typed, from the names, stories and dates of a desk. */
export function createTyping({ names, people, library, book }: Parts): Typing {
  return {
    isStory: (typed) =>
      library.stories().some(({ slug, aliases }) => [slug, ...(aliases ?? [])].includes(typed.toLowerCase())),
    countSpeakerWords: (scope, words) => countSpeakerWords({ names, people }, scope, words),
    stories: (typed) => suggestStories(typed, library.stories()),
    speakers: async (scope, typed) =>
      suggestPeople(await people.in(scope), typed, ({ entity }) => entity.statements > 0),
    people: async (scope, typed) => suggestPeople(await people.in(scope), typed, () => true),
    dates: (request) => suggestDates(book, request),
    zones: createZoneSuggester(),
  };
}
