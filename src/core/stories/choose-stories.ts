import type { FurtherStory } from '../prepared/joining.ts';
import type { StoryMatch } from './story-match.ts';

/** More stories than an article is about: the best come first. */
const MOST_FURTHER = 4;

/** Of an article that says less of a story than this share of its text, another story is the matter. */
const LEAST_FURTHER_SHARE = 0.2;

/** The stories an article joins: the main one, if there is any, and others. */
type JoinedStories = { readonly main: StoryMatch | null; readonly further: readonly FurtherStory[] };

/**
 * Of the stories that an article matches, best first, the main one and those that it is about too; it does not join those of
 * which it says little. `kept`: the main story is decided already, and is this one.
 */
export function chooseStories(matches: readonly StoryMatch[], kept: string | null): JoinedStories {
  const main = kept === null ? (matches[0] ?? null) : null;
  const isFurther = ({ slug, share, isWeak }: StoryMatch) =>
    !isWeak && share >= LEAST_FURTHER_SHARE && slug !== (kept ?? main?.slug);
  const others = matches.filter(isFurther);
  return {
    main,
    further: others.slice(0, MOST_FURTHER).map(({ slug, why, isWeak }) => ({ story: slug, why, isWeak })),
  };
}
