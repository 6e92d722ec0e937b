import type { Story } from '../../../core/stories/story.ts';
import { buildWhole } from './build-whole.ts';
import { type ReadArticle, readWhole, type WholeParts } from './read-whole.ts';
import type { WholeStory } from './whole-story.ts';

/** `days` as YYYY-MM-DD; none: everything that is known, on `today` or the newest article's day, whichever is later. */
export type WholeDays = { readonly days: readonly string[]; readonly today: string };

/**
 * What is known of a story at the end of each day, in the order of `days`. Its articles are read once for all days. It
 * walks the whole story: for programs, not for answers in a conversation.
 */
export async function* tellWhole(
  parts: WholeParts,
  story: Story,
  { days, today }: WholeDays,
): AsyncGenerator<WholeStory> {
  const read = await readWhole(parts, story.slug);
  for (const day of days.length > 0 ? days : [lastDayOf(read, today)]) yield buildWhole(story, read, day);
}

function lastDayOf([newest]: readonly ReadArticle[], today: string): string {
  const published = newest?.article.published ?? today;
  return published > today ? published : today;
}
