import { type Maker, toMaker } from '../core/channels/maker.ts';
import type { Store } from '../store/port/port.ts';
import type { Library } from './library/library.ts';
import { chooseFeed } from './read/feeds/choose-feed.ts';
import { findArticleMakers } from './read/take/article-makers.ts';
import { readRecord } from './stories/read-record.ts';

/** Who created shared things. Each throws a UserError if there is no such thing. */
export type Whose = {
  story(typed: string): Promise<Maker>;
  /** By number; without a number, the only one. */
  source(number: number | null): Promise<Maker>;
  /** Everyone who added an article, by a feed they follow or by reading it in. Empty if it is from a file. */
  article(id: string): Promise<readonly Maker[]>;
};

export function createWhose(store: Pick<Store, 'articles' | 'feeds'>, library: Library): Whose {
  return {
    story: async (typed) => readRecord(typed, library.allStories(), ['active', 'archived', 'merged']).madeIn ?? null,
    source: async (number) => toMaker((await chooseFeed(store.feeds, number)).followedIn),
    article: (id) => findArticleMakers(store, id),
  };
}
