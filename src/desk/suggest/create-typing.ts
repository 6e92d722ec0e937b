import type { NameStore } from '../../store/names.ts';
import type { DateBook } from '../ask/date-book.ts';
import { countSpeakerWords } from '../ask/quotes.ts';
import type { Library } from '../library/library.ts';
import { suggestDates } from './suggest-dates.ts';
import { suggestPeople } from './suggest-people.ts';
import { suggestStories } from './suggest-stories.ts';
import { createZoneSuggester } from './suggest-zones.ts';
import type { Typing } from './typing.ts';

type Parts = { readonly names: NameStore; readonly library: Library; readonly book: DateBook };

/** Suggestions for what is being typed, from the names, stories and dates of a desk. */
export function createTyping({ names, library, book }: Parts): Typing {
  return {
    isStory: (typed) =>
      library.stories().some(({ slug, aliases }) => [slug, ...(aliases ?? [])].includes(typed.toLowerCase())),
    countSpeakerWords: (scope, words) => countSpeakerWords(names, scope, words),
    stories: (typed) => suggestStories(typed, library.stories()),
    speakers: (scope, typed) => suggestPeople(names, scope, typed, ({ quotes }) => quotes > 0),
    people: (scope, typed) => suggestPeople(names, scope, typed, () => true),
    dates: (request) => suggestDates(book, request),
    zones: createZoneSuggester(),
  };
}
