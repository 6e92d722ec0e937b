import type { KeptStories } from '../../core/stories/choose-stories.ts';
import type { ArticleStore, ForMatching } from '../../store/port/articles.ts';
import type { Shelf } from './shelf.ts';

type Stored = Pick<ForMatching, 'story' | 'pinned' | 'why' | 'isWeak' | 'further'>;

/** The stories of a stored article about which no rule decides: the one it names, and archived ones, which keep their articles. */
export function toKeptStories(
  { story, pinned, why, isWeak, further }: Stored,
  { canonical, isArchived }: Pick<Shelf, 'canonical' | 'isArchived'>,
): KeptStories {
  const named = pinned === null ? null : { story: canonical(pinned), why: [], isWeak: false };
  const archived = story !== null && isArchived(story) ? { story, why, isWeak } : null;
  return { main: named ?? archived, further: further.filter((one) => isArchived(one.story)) };
}

/** The archived stories of an article that may be stored already, whatever it names now. */
export async function findArchivedStories(articles: ArticleStore, id: string, shelf: Shelf): Promise<KeptStories> {
  const none: KeptStories = { main: null, further: [] };
  if (!shelf.records.some(({ state }) => state === 'archived')) return none;
  const joining = await articles.joining(id);
  const stored = (await articles.texts([id])).get(id);
  return joining && stored ? toKeptStories({ ...joining, story: stored.story, pinned: null }, shelf) : none;
}
