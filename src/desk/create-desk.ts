import type { Scope } from '../store/articles.ts';
import type { Store } from '../store/port.ts';
import { findParagraph, listArticles } from './articles.ts';
import { findCorrections } from './corrections.ts';
import { createDateBook } from './date-book.ts';
import { findDates } from './dates.ts';
import { findDatesOn } from './dates-on.ts';
import type { Desk } from './desk.ts';
import type { Library } from './library.ts';
import { findPerson, listPeople } from './people.ts';
import { countSpeakerWords, findQuotes } from './quotes.ts';
import type { Following } from './reading/following.ts';
import { searchArticles } from './search.ts';
import { findStatus } from './status.ts';
import { createStories } from './stories/create-stories.ts';
import { readStoryName } from './story.ts';
import { suggestDates } from './suggest-dates.ts';
import { suggestPeople } from './suggest-people.ts';
import { suggestStories } from './suggest-stories.ts';
import { createZoneSuggester } from './suggest-zones.ts';
import { findSummary } from './summary.ts';
import { toCalendar } from './telling/calendar.ts';
import type { Telling } from './telling/telling.ts';
import { findTimeline } from './timeline.ts';

export type DeskParts = {
  readonly store: Store;
  readonly library: Library;
  readonly telling: Telling;
  readonly following: Following;
};

/** Puts the use cases together over one store. */
export function createDesk({ store, library, telling, following }: DeskParts): Desk {
  const { articles, names } = store;
  const book = createDateBook(store);
  const story = (typed: string) => readStoryName(typed, library.stories(), 'story');
  return {
    scope: (typed, asOf): Scope => ({ story: typed === null ? null : story(typed).slug, asOf }),
    isStory: (typed) =>
      library.stories().some(({ slug, aliases }) => [slug, ...(aliases ?? [])].includes(typed.toLowerCase())),
    storyTitle: (typed) => story(typed).title,
    summary: (scope, length) => findSummary(articles, scope, length),
    quotes: (request) => findQuotes(store, request),
    countSpeakerWords: (scope, words) => countSpeakerWords(names, scope, words),
    dates: (request) => findDates(book, request),
    datesOn: (request) => findDatesOn(book, request),
    timeline: (request) => findTimeline({ articles, book }, request),
    people: (scope, request) => listPeople(names, scope, request),
    person: (scope, typed) => findPerson(store, scope, typed),
    articles: (scope, request) => listArticles(articles, scope, request),
    search: (request) => searchArticles(articles, request),
    corrections: (request) => findCorrections(articles, request),
    paragraph: (id, paragraph) => findParagraph(articles, id, paragraph),
    status: (scope, channel, now) => findStatus({ articles, library, telling, following }, scope, channel, now),
    suggestStories: (typed) => suggestStories(typed, library.stories()),
    suggestSpeakers: (scope, typed) => suggestPeople(names, scope, typed, ({ quotes }) => quotes > 0),
    suggestPeople: (scope, typed) => suggestPeople(names, scope, typed, () => true),
    suggestDates: (request) => suggestDates(book, request),
    suggestZones: createZoneSuggester(),
    async calendar(typed, now) {
      const found = story(typed);
      return toCalendar(found, await book({ story: found.slug, asOf: null }), now);
    },
    stories: createStories({ store, library }),
    telling,
    following,
  };
}
