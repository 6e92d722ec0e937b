import { lastDay } from '../dates/last-day.ts';
import type { GivenUp } from '../tellings/planned-date.ts';
import { plansDay } from '../tellings/plans-day.ts';
import { rarityOf, type StoryWords } from '../tellings/story-words.ts';
import { stemsOfTitle } from '../tellings/title-stems.ts';
import type { StoryEvent } from './story-event.ts';

/** A sentence that says that some plan was given up, and the day of its article. */
export type SourcedGivenUp = GivenUp & { readonly published: string };

const SHARED_WORDS = 2;
/** The share of the rarer words of an event's title that a sentence must have to mean it. */
const SAME_PLAN = 0.5;
/** What is given up is near. */
const DAYS_AHEAD = 60;

/**
 * Events that lie ahead, those marked whose plan a sentence gives up that names no day, unless a later article plans them again. A sentence
 * that may mean two events equally marks neither. Order is kept.
 */
export function markOff(
  events: readonly StoryEvent[],
  givenUp: readonly SourcedGivenUp[],
  words: StoryWords,
): readonly StoryEvent[] {
  const marked = new Map<StoryEvent, GivenUp['certainty']>();
  for (const one of givenUp.toSorted((a, b) => (a.published < b.published ? -1 : Number(a.published > b.published)))) {
    const meant = findMeant(events, one, words);
    if (meant) marked.set(meant, one.certainty);
  }
  return marked.size === 0
    ? events
    : events.map((event) => ({ ...event, certainty: marked.get(event) ?? event.certainty }));
}

function findMeant(events: readonly StoryEvent[], { stems, published }: SourcedGivenUp, words: StoryWords) {
  const said = new Set(stems);
  const until = Temporal.PlainDate.from(published).add({ days: DAYS_AHEAD }).toString();
  const likely = events.flatMap((event) => {
    const plans = event.tellings.filter(plansDay);
    const isKnown = plans.length > 0 && plans.every((plan) => plan.published <= published);
    if (!isKnown || event.certainty === 'past' || event.date > until || (lastDay(event.date) ?? '') < published)
      return [];
    const share = shareSaid(event.title ?? '', said, words);
    return share >= SAME_PLAN ? [{ event, share }] : [];
  });
  const [first, second] = likely.sort((a, b) => b.share - a.share);
  return second && first && second.share === first.share ? undefined : first?.event;
}

/** The share of a title's words, the rarer the more, that a sentence has; 0 if they are too few. */
function shareSaid(title: string, said: ReadonlySet<string>, words: StoryWords): number {
  const own = stemsOfTitle(title);
  const shared = own.filter((stem) => said.has(stem));
  const weigh = (stems: readonly string[]) => stems.reduce((sum, stem) => sum + rarityOf(words, stem), 0);
  return shared.length < SHARED_WORDS ? 0 : weigh(shared) / weigh(own);
}
