import { relevanceOf, type StoryWords, shareOf } from '../tellings/story-words.ts';
import type { Naming, SourcedTelling } from '../tellings/telling.ts';
import { PASSING_WEIGHT, type Relevant } from './weigh-event.ts';

/** A sentence with its worth: how well it tells what happened on its day. */
export type WeighedTelling = Relevant & { readonly worth: number };

/** What most of the day's reports tell counts more than what the whole story is about. */
const STORY = 0.6;
const NAMING: Readonly<Record<Naming, number>> = { stated: 1, anchor: 0.7, assumed: 0.7 };
/** A plan tells less well what happened. */
const PLANNED = 0.4;
/** Even a sentence that leans on the one before it may tell the event best. */
const PLAIN = 0.4;

/** `day` counts the words of the day's reports, `story` those of the whole story. */
export function weighTelling(
  telling: SourcedTelling,
  day: StoryWords,
  story: StoryWords,
  isOver: boolean,
): WeighedTelling {
  const { stems, how, certainty, clarity, isWeak = false } = telling;
  const weight = isWeak ? PASSING_WEIGHT : 1;
  const shared = stems.reduce((sum, stem) => sum + sharedOf(day, stem) + STORY * shareOf(story, stem), 0);
  const worth = shared * NAMING[how] * (isOver && certainty !== 'past' ? PLANNED : 1) * (clarity + PLAIN);
  return { telling, worth: worth * weight, relevance: relevanceOf(story, stems) * weight };
}

/** 0 to 1: the share of the day's other reports that use a stem. */
export function sharedOf({ reports, counts }: StoryWords, stem: string): number {
  return Math.max(0, (counts.get(stem) ?? 0) - 1) / Math.max(1, reports);
}
