import { mergeKeyDates } from '../core/key-date-merge.ts';
import type { Scope } from '../store/articles.ts';
import type { Store } from '../store/port.ts';
import { findParagraph, listArticles } from './articles.ts';
import { findDates } from './dates.ts';
import type { Desk } from './desk.ts';
import type { Library } from './library.ts';
import { findPerson, listPeople } from './people.ts';
import { countSpeakerWords, findQuotes } from './quotes.ts';
import { searchArticles } from './search.ts';
import { findPeople, findSpeakers } from './speakers.ts';
import { findStatus } from './status.ts';
import { readStoryName } from './story.ts';
import { suggestNames } from './suggest.ts';
import { createZoneSuggester } from './suggest-zones.ts';
import { findSummary } from './summary.ts';
import { toCalendar } from './telling/calendar.ts';
import type { Telling } from './telling/telling.ts';
import { findTimeline } from './timeline.ts';

export type DeskParts = { readonly store: Store; readonly library: Library; readonly telling: Telling };

/** Puts the use cases together over one store. */
export function createDesk({ store, library, telling }: DeskParts): Desk {
  const { articles } = store;
  const story = (typed: string) => readStoryName(typed, library.stories(), 'story');
  return {
    scope: (typed, asOf): Scope => ({ story: typed === null ? null : story(typed).slug, asOf }),
    isStory: (typed) => library.stories().some(({ slug }) => slug === typed.toLowerCase()),
    storyTitle: (typed) => story(typed).title,
    summary: (scope, length) => findSummary(articles, scope, length),
    quotes: (request) => findQuotes(articles, request),
    countSpeakerWords: (scope, words) => countSpeakerWords(articles, scope, words),
    dates: (request) => findDates(articles, request),
    timeline: (request) => findTimeline(articles, request),
    people: (scope, request) => listPeople(articles, scope, request),
    person: (scope, typed) => findPerson(articles, scope, typed),
    articles: (scope, request) => listArticles(articles, scope, request),
    search: (request) => searchArticles(articles, request),
    paragraph: (id, paragraph) => findParagraph(articles, id, paragraph),
    status: (scope, channel, now) => findStatus({ articles, library, telling }, scope, channel, now),
    suggestStories: (typed) =>
      suggestNames(
        typed,
        library.stories().map(({ slug }) => slug),
      ),
    suggestSpeakers: async (scope, typed) => suggestNames(typed, (await findSpeakers(articles, scope)).map(toName)),
    suggestPeople: async (scope, typed) => suggestNames(typed, (await findPeople(articles, scope)).map(toName)),
    suggestZones: createZoneSuggester(),
    async calendar(typed, now) {
      const found = story(typed);
      return toCalendar(found, mergeKeyDates(await articles.keyDates({ story: found.slug, asOf: null })), now);
    },
    telling,
  };
}

const toName = ({ name }: { readonly name: string }) => name;
