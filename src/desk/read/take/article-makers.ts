import { type Maker, toMaker } from '../../../core/channels/maker.ts';
import type { Store } from '../../../store/port.ts';
import { isPastedOrigin, parsePastedOrigin } from './pasted-origin.ts';

/** Everyone who brought an article: by a feed they follow, or by reading it in. Nobody where a file holds it, or it is new. */
export async function findArticleMakers(
  { articles, sources }: Pick<Store, 'articles' | 'sources'>,
  id: string,
): Promise<readonly Maker[]> {
  const origin = await articles.originOf(id);
  if (origin === undefined || origin === 'data') return [];
  const feeds = new Set((await sources.itemsOf(id)).flatMap(({ source }) => (source === null ? [] : [source])));
  const makers = await Promise.all([...feeds].map((feed) => followedIn(sources, feed)));
  return isPastedOrigin(origin) || makers.length === 0 ? [...makers, parsePastedOrigin(origin)] : makers;
}

/** A source that is gone was the desk's. */
async function followedIn(sources: Store['sources'], id: number): Promise<Maker> {
  const source = await sources.find(id);
  return source ? toMaker(source.followedIn) : null;
}
