import type { StoryEvent } from '../events/story-event.ts';
import type { SourcedTelling } from '../tellings/telling.ts';
import type { DateSetter } from './contribution.ts';
import type { EditionEvent, Passage } from './edition.ts';

const MAX_ALSO = 5;

type Setters = { readonly id: string; readonly setters: readonly DateSetter[] };

/** Events as an edition holds them. `articles` has every article of the events. */
export function createEventWriter(articles: readonly Setters[]): { event(event: StoryEvent): EditionEvent } {
  const setters = new Map(articles.filter((one) => one.setters.length > 0).map((one) => [one.id, one.setters]));
  const setterOf = ({ article, date, span: [start, end] }: SourcedTelling) =>
    setters.get(article)?.find((one) => one.date === date && one.start >= start && one.start < end)?.setBy ?? null;
  return {
    event(event) {
      const { date, certainty, title, best, weight, articles: told, outlets, moved } = event;
      const setter = event.tellings.findLast((one) => one.certainty !== 'past' && setterOf(one) !== null);
      return {
        ...{ date, certainty, title, best: toPassage(best), also: listAlso(event) },
        ...{ weight, articles: told, outlets, moved, setBy: setter ? setterOf(setter) : null },
        firstTold: event.tellings[0]?.published ?? best.published,
        isAssumed: best.how === 'assumed',
      };
    },
  };
}

function listAlso({ best, tellings }: StoryEvent): readonly Passage[] {
  const seen = new Set([best.report]);
  const also: Passage[] = [];
  for (const telling of tellings.toReversed()) {
    if (also.length === MAX_ALSO) break;
    if (telling.clarity === 0 || seen.has(telling.report)) continue;
    seen.add(telling.report);
    also.push(toPassage(telling));
  }
  return also;
}

const toPassage = ({ article, paragraph, span }: SourcedTelling): Passage => ({
  article,
  paragraph: paragraph + 1,
  span,
});
