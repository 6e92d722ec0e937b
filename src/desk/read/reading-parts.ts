import type { FollowedFeed } from '../../core/feeds/followed-feed.ts';
import type { Story } from '../../core/stories/story.ts';
import type { Fetch } from '../../ingest/fetch/result/fetched.ts';
import type { NewPost } from '../../store/port/ledger.ts';
import type { Store } from '../../store/port/port.ts';
import type { Work } from '../../workers/work.ts';
import type { Library } from '../library/library.ts';
import type { AlikePages } from './poll/alike-pages.ts';

export type ReadingParts = {
  readonly store: Store;
  readonly stories: () => readonly Story[];
  /** Everything done with an article before it is saved. */
  readonly prepare: Library['prepare'];
  readonly fetch: Fetch;
  readonly work: Work;
  /** What pages said before. */
  readonly alike: AlikePages;
  /** Names of agencies as printed → the short name that is stored. */
  readonly agencies: ReadonlyMap<string, string>;
  /** From 0 to 1; spreads feeds that are due at the same time. */
  readonly random: () => number;
  /** Creates the post that tells a channel that its feed was suspended. */
  readonly toSuspensionPost: (source: FollowedFeed, why: string) => NewPost;
  /** Whether feeds are polled automatically. */
  readonly isPolling: boolean;
  /** Whether all workspaces share one desk, so that what is read is seen in each of them. */
  readonly isShared: boolean;
};
