import type { FurtherStory, Joining } from '../prepared/joining.ts';
import type { StoryMatch } from './story-match.ts';

/** More stories than an article is about: the best come first. */
const MOST_FURTHER = 4;

/** Of an article that says less of a story than this share of its text, another story is the matter. */
const LEAST_FURTHER_SHARE = 0.2;

/** Stories of an article about which no rule decides: the one it names, and archived ones that it has. */
export type KeptStories = { readonly main: FurtherStory | null; readonly further: readonly FurtherStory[] };

/** The stories an article joins: the main one, null if there is none, and how it joined. */
type JoinedStories = Omit<Joining, 'pinned'> & { readonly story: string | null };

/**
 * Of the stories that an article matches, best first, the main one, which is rather one that it is about than one that it
 * touches, and those that it is about too; it does not join others of which it says little. What is kept comes first as the main story, and last of the others.
 */
export function chooseStories(matches: readonly StoryMatch[], kept: KeptStories): JoinedStories {
  // A story of which it speaks is nearer than one that it touches, whatever the reasons.
  const nearest = matches.toSorted((a, b) => Number(a.isWeak) - Number(b.isWeak));
  const found = nearest.map(({ slug, why, isWeak, share }) => ({ story: { story: slug, why, isWeak }, share }));
  const best = kept.main ?? found[0]?.story;
  const others = found.filter(({ story, share }) => {
    const isAbout = !story.isWeak && share >= LEAST_FURTHER_SHARE;
    return isAbout && story.story !== best?.story;
  });
  const all = [...(best ? [best] : []), ...others.slice(0, MOST_FURTHER).map(({ story }) => story), ...kept.further];
  const [main, ...further] = all.filter((one, at) => all.findIndex(({ story }) => story === one.story) === at);
  return main ? { ...main, further } : { story: null, why: [], isWeak: false, further: [] };
}
