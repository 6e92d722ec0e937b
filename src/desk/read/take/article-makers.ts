import { type Maker, toMaker } from '../../../core/channels/maker.ts';
import type { Store } from '../../../store/port/port.ts';
import { isPastedOrigin, parsePastedOrigin } from './pasted-origin.ts';

/** Everyone who added an article, by a feed they follow or by reading it in. Empty if it is new or from a file. */
export async function findArticleMakers(
  { articles, feeds }: Pick<Store, 'articles' | 'feeds'>,
  id: string,
): Promise<readonly Maker[]> {
  const origin = await articles.originOf(id);
  if (origin === undefined || origin === 'data') return [];
  const brought = new Set((await feeds.itemsOf(id)).flatMap(({ source }) => (source === null ? [] : [source])));
  const makers = await Promise.all([...brought].map((feed) => followedIn(feeds, feed)));
  return isPastedOrigin(origin) || makers.length === 0 ? [...makers, parsePastedOrigin(origin)] : makers;
}

/** A deleted feed counts as the desk's. */
async function followedIn(feeds: Store['feeds'], id: number): Promise<Maker> {
  const feed = await feeds.find(id);
  return feed ? toMaker(feed.followedIn) : null;
}
