import type { StoryEvent } from '../events/story-event.ts';
import type { PlannedDate } from '../tellings/planned-date.ts';
import { plansDay } from '../tellings/plans-day.ts';
import type { SourcedTelling } from '../tellings/telling.ts';
import type { AheadEvent, DatePlace, EditionEvent, Passage } from './edition.ts';

const MAX_ALSO = 5;

type Planning = { readonly id: string; readonly planned: readonly PlannedDate[] };

export type EventWriter = {
  event(event: StoryEvent): EditionEvent;
  ahead(event: StoryEvent): AheadEvent;
};

/** Events as an edition holds them. `articles` has every article of the events. */
export function createEventWriter(articles: readonly Planning[]): EventWriter {
  const setters = new Map(articles.map(({ id, planned }) => [id, planned.filter(({ setBy }) => setBy !== null)]));
  const setterOf = ({ article, date, span: [start, end] }: SourcedTelling) =>
    setters.get(article)?.find((one) => one.date === date && one.start >= start && one.start < end)?.setBy ?? null;
  const plans = new Map(articles.map(({ id, planned }) => [id, planned]));
  const placesOf = ({ article, date, span: [start, end] }: SourcedTelling): readonly DatePlace[] =>
    (plans.get(article) ?? [])
      .filter((one) => one.date === date && one.start >= start && one.start < end)
      .map((one) => ({ article, start: one.start }));

  function write(event: StoryEvent): EditionEvent {
    const { date, certainty, title, best, weight, articles: told, outlets, moved } = event;
    const setter = event.tellings.findLast((one) => one.certainty !== 'past' && setterOf(one) !== null);
    return {
      ...{ date, certainty, title, best: toPassage(best), also: listAlso(event) },
      ...{ weight, articles: told, outlets, moved, setBy: setter ? setterOf(setter) : null },
      firstTold: event.tellings[0]?.published ?? best.published,
      isAssumed: best.how === 'assumed',
    };
  }

  return {
    event: write,
    ahead: (event) => ({ ...write(event), places: event.tellings.filter(plansDay).flatMap(placesOf) }),
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
