import type { Off } from '../dates/is-off.ts';
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
  if (givenUp.length === 0) return events;
  const plans = events.flatMap((event) => toPlan(event, words));
  const marked = new Map<StoryEvent, Off>();
  for (const one of givenUp.toSorted((a, b) => (a.published < b.published ? -1 : Number(a.published > b.published)))) {
    const meant = findMeant(plans, one);
    if (meant) marked.set(meant, one.certainty);
  }
  return marked.size === 0
    ? events
    : events.map((event) => ({ ...event, certainty: marked.get(event) ?? event.certainty }));
}

/** An event with what a sentence that gives it up must say. */
type Plan = {
  readonly event: StoryEvent;
  /** The last day that its date means, and the day of the newest article that plans it. */
  readonly end: string;
  readonly planned: string;
  /** The stems of its title, the rarer the heavier. */
  readonly weights: ReadonlyMap<string, number>;
  readonly whole: number;
};

function toPlan(event: StoryEvent, words: StoryWords): readonly Plan[] {
  const newest = event.tellings.findLast(plansDay);
  if (newest === undefined || event.certainty === 'past') return [];
  const weights = new Map(stemsOfTitle(event.title ?? '').map((stem) => [stem, rarityOf(words, stem)]));
  const whole = weights.values().reduce((sum, weight) => sum + weight, 0);
  return [{ event, end: lastDay(event.date) ?? '', planned: newest.published, weights, whole }];
}

function findMeant(plans: readonly Plan[], { stems, published }: SourcedGivenUp): StoryEvent | undefined {
  const until = Temporal.PlainDate.from(published).add({ days: DAYS_AHEAD }).toString();
  const isLikely = ({ event, end, planned }: Plan) => planned <= published && published <= end && event.date <= until;
  const likely = plans.filter(isLikely).map((plan) => ({ event: plan.event, share: shareSaid(plan, stems) }));
  const [first, second] = likely.filter(({ share }) => share >= SAME_PLAN).sort((a, b) => b.share - a.share);
  return second?.share === first?.share ? undefined : first?.event;
}

/** The share of a title's words, the rarer the more, that a sentence has; 0 if they are too few. */
function shareSaid({ weights, whole }: Plan, stems: readonly string[]): number {
  const shared = stems.flatMap((stem) => weights.get(stem) ?? []);
  return shared.length < SHARED_WORDS ? 0 : shared.reduce((sum, weight) => sum + weight, 0) / whole;
}
