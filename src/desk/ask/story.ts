import { UserError } from '../../core/errors.ts';
import type { Story } from '../../core/stories/story.ts';
import { didYouMean } from '../../core/text/did-you-mean.ts';

/** The story with a slug (also a former one) or title as typed. Throws a UserError with the nearest stories. */
export function readStoryName(typed: string, stories: readonly Story[], option: string): Story {
  const wanted = typed.trim().toLowerCase();
  const story =
    stories.find(({ slug, title }) => slug === wanted || title.toLowerCase() === wanted) ??
    stories.find(({ aliases }) => aliases?.includes(wanted));
  if (story) return story;
  const slugs = stories.map(({ slug }) => slug);
  const near = didYouMean(typed, slugs);
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : `Stories: ${slugs.join(', ') || 'none yet'}.`;
  throw new UserError(`There is no story “${typed}”.`, hint, near.length > 0 ? { option, values: near } : null);
}
