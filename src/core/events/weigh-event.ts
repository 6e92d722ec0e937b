import type { SourcedTelling } from '../tellings/telling.ts';

/** A sentence and how much it is about the story, 0 to 1. */
export type Relevant = { readonly telling: SourcedTelling; readonly relevance: number };

/** What an article that touches the story in passing says of it, beside what an article about it says. */
export const PASSING_WEIGHT = 0.25;

/** After these days a day that is still told is one that others are measured by. */
const NEWS_DAYS = 2;

/**
 * How much sentences that tell a day or an event weigh: by the reports that name the day, those whose news it was, and
 * those that still tell it days later. Each doubling counts alike, and a report as much as its sentence is about the story.
 * `lastDay` is the last day they speak of. From 0 up.
 */
export function massOf(told: readonly Relevant[], lastDay: string): number {
  const news = Temporal.PlainDate.from(lastDay).add({ days: NEWS_DAYS }).toString();
  const stated = told.filter(({ telling }) => telling.how !== 'assumed');
  const assumed = told.filter(({ telling }) => telling.how === 'assumed');
  const later = stated.filter(({ telling }) => telling.published > news);
  return [stated, assumed, later].reduce((sum, list) => sum + Math.log1p(countRelevant(list)), 0);
}

/** Each report once, by the sentence that is most about the story. */
function countRelevant(told: readonly Relevant[]): number {
  const reports = new Map<string, number>();
  for (const { telling, relevance } of told)
    reports.set(telling.report, Math.max(relevance, reports.get(telling.report) ?? 0));
  return reports.values().reduce((sum, relevance) => sum + relevance, 0);
}

const HALF = 3;

/** Any mass as a number from 0 to 1, in the same order. */
export function toWeight(mass: number): number {
  return Math.round((1000 * mass) / (mass + HALF)) / 1000;
}
