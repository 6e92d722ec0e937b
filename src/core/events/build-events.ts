import { firstDay } from '../dates/first-day.ts';
import { isOff } from '../dates/is-off.ts';
import type { Certainty } from '../dates/key-date.ts';
import { bestLabelled } from '../dates/label-score.ts';
import { lastDay } from '../dates/last-day.ts';
import { plansDay } from '../tellings/plans-day.ts';
import { countStoryWords, type StoryWords } from '../tellings/story-words.ts';
import type { SourcedTelling } from '../tellings/telling.ts';
import { stemsOfTitle } from '../tellings/title-stems.ts';
import { byPublication } from './by-publication.ts';
import { groupTellings, type TellingGroup } from './group-tellings.ts';
import { isDay } from './is-day.ts';
import type { StoryEvent } from './story-event.ts';
import { massOf, toWeight } from './weigh-event.ts';
import { type WeighedTelling, weighTelling } from './worth.ts';

/**
 * The events of the days that are spoken of, by day, the weightiest of a day first. Pure: the order of the tellings does
 * not matter, a day's events depend on its own tellings and the story's words alone, and only what was published by `asOf`
 * counts. Linear, except for sorting.
 */
export function buildEvents(
  tellings: readonly SourcedTelling[],
  words: StoryWords,
  asOf: string,
): readonly StoryEvent[] {
  const known = tellings.filter(({ published }) => published <= asOf).sort(byPublication);
  const days = [...Map.groupBy(known, ({ date }) => date)].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.flatMap(([date, told]) => eventsOfDay(date, told, words, asOf));
}

function eventsOfDay(date: string, told: readonly SourcedTelling[], words: StoryWords, asOf: string): StoryEvent[] {
  const end = lastDay(date);
  if (end === undefined) return [];
  const dayWords = countStoryWords(told);
  const weighed = told.map((telling) => weighTelling(telling, dayWords, words, end < asOf));
  const groups = groupTellings(weighed.sort(byWorth), words);
  const day = { end, asOf, whole: massOf(weighed, end), share: shareOfDay(date, told, end) };
  return groups.flatMap((group, place) => toEvent(group, place === 0, day)).sort((a, b) => b.weight - a.weight);
}

/** What all events of a day depend on. */
type Day = {
  /** The last day that its date means. */
  readonly end: string;
  readonly asOf: string;
  /** The mass of all that is told of it, and the share of their mass that its events keep. */
  readonly whole: number;
  readonly share: number;
};

const byWorth = (a: WeighedTelling, b: WeighedTelling) => b.worth - a.worth;

/** "Last week" and "this month" bring together what has little in common. */
const PERIOD = 0.25;
/** What is first told so late is what the story looks back on, not what happens in it. */
const NEWS_UNTIL_DAYS = 30;
const LOOKED_BACK_ON = 0.6;

function shareOfDay(date: string, told: readonly SourcedTelling[], end: string): number {
  const last = Temporal.PlainDate.from(end).add({ days: NEWS_UNTIL_DAYS }).toString();
  return (isDay(date) ? 1 : PERIOD) * (told.every(({ published }) => published > last) ? LOOKED_BACK_ON : 1);
}

/** Most of what is told of a day is about its first event, which has this share of what the whole day weighs. */
const DAY_SHARE = 0.6;
/** What an event keeps of its mass if all sentences that tell it are about something else. */
const ASIDE = 0.4;

/** None if no sentence of the group can be shown alone. */
function toEvent(group: TellingGroup, isFirst: boolean, { end, asOf, whole, share }: Day): StoryEvent[] {
  const tellings = group.map(({ telling }) => telling).sort(byPublication);
  const certainty = certaintyOf(tellings, end, asOf);
  // What lies ahead is told by a sentence that plans it.
  const planned = certainty === 'past' ? [] : group.filter(({ telling }) => plansDay(telling));
  // What is over is told by one that does not plan it.
  const over = certainty === 'past' ? group.filter(({ telling }) => telling.certainty === 'past') : [];
  const shown = findPlan(planned) ?? findShown(planned) ?? findShown(over) ?? findShown(group);
  if (shown === undefined) return [];
  const best = shown.telling;
  const titled = planned.length > 0 ? planned : group;
  const own = massOf(group, end);
  const told = isFirst ? DAY_SHARE * whole + (1 - DAY_SHARE) * own : own;
  const relevance = group.reduce((most, one) => Math.max(most, one.relevance), 0);
  const mass = told * share * (ASIDE + (1 - ASIDE) * relevance);
  return [
    {
      date: best.date,
      certainty,
      title: best.title ?? titled.find(({ telling }) => telling.title !== null)?.telling.title ?? null,
      best,
      weight: toWeight(mass),
      articles: new Set(tellings.map(({ report }) => report)).size,
      outlets: new Set(tellings.map(({ outlet }) => outlet)).size,
      tellings,
      moved: [],
    },
  ];
}

/** Of the sentences that plan a day, the one whose title can be read alone. */
function findPlan(planned: readonly WeighedTelling[]): WeighedTelling | undefined {
  const clear = planned.filter(({ telling }) => telling.clarity > 0 && telling.isWeak !== true);
  return bestLabelled(clear, ({ telling }) => telling.title);
}

function findShown(group: readonly WeighedTelling[]): WeighedTelling | undefined {
  const clear = group.filter(({ telling }) => telling.clarity > 0);
  return clear.find(({ telling }) => telling.isWeak !== true) ?? clear[0];
}

/** That its plan was given up, unless an article of a later day plans it again: who plans it on the same day does not know it yet. */
function findStandingOff(tellings: readonly SourcedTelling[]): Certainty | null {
  if (!tellings.some(({ certainty }) => isOff(certainty))) return null;
  const plans = new Set(tellings.filter(plansDay).flatMap(({ title }) => stemsOfTitle(title ?? '')));
  // Much else may be told of the day.
  const isOfPlan = ({ stems }: SourcedTelling) => plans.size === 0 || stems.some((stem) => plans.has(stem));
  const off = tellings.findLast((telling) => isOff(telling.certainty) && isOfPlan(telling));
  const isPlannedAgain = (telling: SourcedTelling) =>
    plansDay(telling) && off !== undefined && telling.published > off.published;
  return off === undefined || tellings.some(isPlannedAgain) ? null : off.certainty;
}

/**
 * As the newest article has it; a day that is over, or that an article tells as past once it has come, is past. So is what
 * happened earlier in a week or month that still runs: nobody plans it.
 */
function certaintyOf(tellings: readonly SourcedTelling[], end: string, asOf: string): Certainty {
  const isTold = tellings.some(({ certainty, published }) => certainty === 'past' && published >= end);
  const off = isTold ? null : findStandingOff(tellings);
  if (off) return off;
  if (end < asOf || isTold) return 'past';
  const planned = tellings.findLast(plansDay);
  if (planned) return planned.certainty;
  const first = tellings[0] && firstDay(tellings[0].date);
  return first !== undefined && first <= asOf ? 'past' : 'expected';
}
