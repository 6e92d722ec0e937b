import type { StateLine } from '../../../core/events/choose-state.ts';
import type { StoryEvent } from '../../../core/events/story-event.ts';
import type { SourcedTelling } from '../../../core/tellings/telling.ts';
import { isInside } from '../../../core/text/span.ts';
import type { ReadArticle } from './read-whole.ts';
import type { AheadEntry, StateEntry, TurnEntry } from './whole-story.ts';

/** Events as entries: with the words of the articles that tell them. */
type Entries = {
  toState(line: StateLine): StateEntry;
  toTurn(event: StoryEvent): TurnEntry;
  toAhead(event: StoryEvent): AheadEntry;
};

/** `read` has every article of the events. */
export function createEntries(read: readonly ReadArticle[]): Entries {
  const articles = new Map(read.map((one) => [one.article.id, one]));
  const textOf = ({ article, span }: SourcedTelling) => articles.get(article)?.article.text.slice(...span) ?? '';
  const setterOf = ({ article, date, span }: SourcedTelling) =>
    articles.get(article)?.keyDates.find((one) => one.date === date && one.setBy !== null && isInside(one.span, span))
      ?.setBy ?? null;
  return {
    toState: ({ event, telling }) => ({
      text: textOf(telling),
      date: event.date,
      ...placeOf(telling),
      articles: event.articles,
    }),
    toTurn: ({ date, title, best, weight, certainty, articles: told, outlets, moved }) => ({
      ...{ date, title, text: textOf(best), weight, firmness: certainty },
      ...placeOf(best),
      ...{ articles: told, outlets, moved },
    }),
    toAhead({ date, title, best, certainty, tellings, articles: told }) {
      const planned = tellings.filter((telling) => telling.certainty !== 'past');
      const setter = planned.findLast((telling) => setterOf(telling) !== null);
      const setBy = setter ? setterOf(setter) : null;
      return { date, title, firmness: certainty, setBy, ...placeOf(setter ?? best), articles: told };
    },
  };
}

const placeOf = ({ article, paragraph }: SourcedTelling) => ({ article, paragraph: paragraph + 1 });
