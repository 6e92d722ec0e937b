import { type Maker, toMaker } from '../core/channels/maker.ts';
import type { Store } from '../store/port.ts';
import type { Library } from './library/library.ts';
import { chooseSource } from './read/feeds/choose-source.ts';
import { isPastedOrigin, parsePastedOrigin } from './read/take/pasted-origin.ts';
import { readRecord } from './stories/read-record.ts';

/** Who made the things that are shared. Each throws a UserError where there is no such thing. */
export type Whose = {
  story(typed: string): Promise<Maker>;
  /** By number; without a number the only one. */
  source(number: number | null): Promise<Maker>;
  /** Everyone who brought an article: by a feed they follow, or by reading it in. Nobody where a file holds it. */
  article(id: string): Promise<readonly Maker[]>;
};

export function createWhose({ articles, sources }: Pick<Store, 'articles' | 'sources'>, library: Library): Whose {
  /** A source that is gone was the desk's. */
  async function followedIn(id: number): Promise<Maker> {
    const source = await sources.find(id);
    return source ? toMaker(source.followedIn) : null;
  }
  return {
    story: async (typed) => readRecord(typed, library.allStories(), ['active', 'archived', 'merged']).madeIn ?? null,
    source: async (number) => toMaker((await chooseSource(sources, number)).followedIn),
    async article(id) {
      const origin = await articles.originOf(id);
      if (origin === undefined || origin === 'data') return [];
      const feeds = new Set((await sources.itemsOf(id)).flatMap(({ source }) => (source === null ? [] : [source])));
      const makers = await Promise.all([...feeds].map(followedIn));
      return isPastedOrigin(origin) || makers.length === 0 ? [...makers, parsePastedOrigin(origin)] : makers;
    },
  };
}
