import type { FollowedFeed } from '../../core/followed-feed.ts';
import type { Story } from '../../core/stories/story.ts';
import type { Fetch } from '../../ingest/fetch/result/fetched.ts';
import type { NewPost } from '../../store/ledger.ts';
import type { Store } from '../../store/port.ts';
import type { Work } from '../../workers/work.ts';
import type { Library } from '../library/library.ts';

export type ReadingParts = {
  readonly store: Store;
  readonly stories: () => readonly Story[];
  /** Everything that is done with an article before it is written. */
  readonly prepare: Library['prepare'];
  readonly fetch: Fetch;
  readonly work: Work;
  /** Names of agencies as printed → the short name kept. */
  readonly agencies: ReadonlyMap<string, string>;
  /** From 0 to 1; spreads sources that fell due together. */
  readonly random: () => number;
  /** What tells the channel it was followed in that a source was suspended. */
  readonly toSuspensionPost: (source: FollowedFeed, why: string) => NewPost;
  /** Whether sources are asked by themselves. */
  readonly isPolling: boolean;
};
