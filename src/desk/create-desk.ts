import type { Scope } from '../store/port/articles.ts';
import type { Store } from '../store/port/port.ts';
import { findParagraph, listArticles } from './ask/articles.ts';
import { findChanges } from './ask/changes/changes.ts';
import { findCorrections } from './ask/corrections.ts';
import { createDateBook } from './ask/dates/date-book.ts';
import { findDates } from './ask/dates/dates.ts';
import { findDatesAbout } from './ask/dates/dates-about.ts';
import { findDatesOn } from './ask/dates/dates-on.ts';
import { joinMerged } from './ask/dates/join-ahead.ts';
import { createLookups } from './ask/lookups.ts';
import { describePerson, listPeople } from './ask/people.ts';
import { searchArticles } from './ask/search.ts';
import { findComparison } from './ask/statements/comparison.ts';
import { findQuotes } from './ask/statements/quotes.ts';
import { findStatus } from './ask/status.ts';
import { readStoryName } from './ask/story.ts';
import { findSummary } from './ask/summary.ts';
import { findTimeline } from './ask/timeline.ts';
import { tellWhole } from './ask/whole-story/tell-whole.ts';
import type { Desk } from './desk.ts';
import type { Editions } from './editions/editions.ts';
import type { Library } from './library/library.ts';
import type { PeopleBook } from './people/people-book.ts';
import type { Following } from './read/following.ts';
import { createRule } from './rulings/create-rule.ts';
import { createStories } from './stories/create-stories.ts';
import { createTyping } from './suggest/create-typing.ts';
import { toCalendar } from './tell/calendar.ts';
import { createReplays } from './tell/replay/create-replays.ts';
import type { Telling } from './tell/telling.ts';
import { createWhose } from './whose.ts';

export type DeskParts = {
  readonly store: Store;
  readonly editions: Editions;
  readonly people: PeopleBook;
  readonly library: Library;
  readonly telling: Telling;
  readonly following: Following;
};

/** Creates all use cases for one store. */
export function createDesk({ store, editions, people, library, telling, following }: DeskParts): Desk {
  const { articles } = store;
  const asked = { articles, names: store.names, people };
  const book = createDateBook(store);
  const story = (typed: string) => readStoryName(typed, library.stories(), 'story');
  return {
    ask: {
      scope: (typed, asOf): Scope => ({ story: typed === null ? null : story(typed).slug, asOf }),
      storyTitle: (typed) => story(typed).title,
      summary: (request) => findSummary({ articles, editions, book }, request),
      quotes: (request) => findQuotes(asked, request),
      dates: (request) => findDates({ book, editions }, request),
      datesAbout: (request) => findDatesAbout({ articles, book }, request),
      datesOn: (request) => findDatesOn(book, request),
      compare: (request) => findComparison(asked, request),
      changes: (request) => findChanges({ articles, editions, book, askings: store.askings }, request),
      timeline: (request) => findTimeline({ articles, editions, book }, request),
      people: (scope, request) => listPeople(asked, scope, request),
      person: (scope, typed) => describePerson(asked, scope, typed),
      articles: (scope, request) => listArticles(articles, scope, request),
      search: (request) => searchArticles(articles, request),
      corrections: (request) => findCorrections(articles, request),
      paragraph: (id, paragraph) => findParagraph(store, id, paragraph),
      status: (scope, channel, now) => findStatus({ store, library, telling, following }, scope, channel, now),
      whole: (typed, days) => tellWhole({ articles, editions }, story(typed), days),
      typing: createTyping({ names: store.names, people, library, book }),
      lookups: createLookups(asked, library),
    },
    read: {
      feeds: following,
      texts: following,
      drafts: following.drafts,
      stories: createStories({ store, library }),
      whose: createWhose(store, library),
    },
    rule: createRule({ store, people, book, stories: () => library.stories() }),
    tell: {
      ...telling,
      zones: store.zones,
      replays: createReplays({ store, stories: library.stories, zone: telling.zone }),
      async calendar(typed, now) {
        const found = story(typed);
        const asOf = now.toZonedDateTimeISO(telling.zone).toPlainDate().toString();
        const dates = await book({ story: found.slug, asOf: null });
        const edition = await editions.of({ story: found.slug, asOf });
        return toCalendar(found, joinMerged(dates, edition), now);
      },
    },
  };
}
