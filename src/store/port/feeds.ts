import type { FeedChoice, FollowedFeed } from '../../core/feeds/followed-feed.ts';
import type { Item } from '../../core/feeds/item.ts';
import type { NewPost } from './ledger.ts';

export type NewFeed = Pick<
  FollowedFeed,
  'url' | 'title' | 'homepage' | 'format' | 'story' | 'text' | 'followedIn' | 'followedBy' | 'since' | 'pace' | 'nextAt'
> & {
  readonly state: 'proposed' | 'active';
  /** What people chose; left out: nothing. */
  readonly choice?: FeedChoice;
};

export type FeedChange = Partial<Omit<FollowedFeed, 'id' | 'reader' | 'freshAt' | 'itemCount'>>;

/** The outcome of polling a feed. */
export type FeedSettlement = {
  readonly change: Omit<FeedChange, 'state' | 'note' | 'story' | 'text' | 'followedIn' | 'followedBy'>;
  /** When its items were read; null if they were not, because it failed or was unchanged. */
  readonly freshAt: Temporal.Instant | null;
  /** It failed for too long. Written only if the feed was active, so that the post is written once. */
  readonly suspend: { readonly note: string; readonly at: Temporal.Instant; readonly post: NewPost } | null;
};

/** Keys are unique within a feed. A key of another item of the feed moves to this one. */
export type NewItem = Omit<Item, 'id' | 'firstSeen' | 'lastSeen'> & {
  /** The number of the item to update; null: a new one. */
  readonly id: number | null;
  readonly at: Temporal.Instant;
  readonly keys: readonly string[];
};

/** Who polls, and until when no one else may. */
export type FeedClaim = {
  /** Only feeds of this workspace; null or absent: of any. */
  readonly reader?: string | null;
  readonly now: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** The process; null if it cannot be taken for dead before the claim expires. */
  readonly owner: string | null;
};

/**
 * The part of the store's port for feeds: which a workspace reads, when each is polled next, and which items it saw. What
 * the jobs do (claim, settle, release, hurry, tidy) is done for all workspaces.
 */
export type FeedStore = {
  /** One feed for each address: an existing one is returned unchanged, but a proposal is updated. */
  add(feed: NewFeed): Promise<{ readonly source: FollowedFeed; readonly isNew: boolean }>;
  find(id: number): Promise<FollowedFeed | undefined>;
  findByUrl(url: string): Promise<FollowedFeed | undefined>;
  /** All but proposals, in the order they were followed. */
  list(): Promise<readonly FollowedFeed[]>;
  change(id: number, change: FeedChange): Promise<FollowedFeed | undefined>;
  /** Its items stay recorded as seen until they are tidied up. */
  remove(id: number): Promise<void>;
  /** Claims any workspace's active feed that has waited longest, in one statement; no one else can claim it until then. */
  claim(claim: FeedClaim): Promise<FollowedFeed | undefined>;
  /** A process died: what it was polling is polled now; returns how many feeds. */
  release(owner: string, now: Temporal.Instant): Promise<number>;
  settle(id: number, settlement: FeedSettlement): Promise<void>;
  /** After the clock was set back: active feeds that were waiting for a later moment are polled now. */
  hurry(now: Temporal.Instant): Promise<void>;
  /** Deletes proposals unused since one moment and items that left their feed before another; returns how many. */
  tidy(proposedBefore: Temporal.Instant, seenBefore: Temporal.Instant): Promise<number>;
  /** Items of a feed (null: of none) by their keys; unknown keys are absent. */
  items(feed: number | null, keys: readonly string[]): Promise<ReadonlyMap<string, Item>>;
  /** Items of any feed with a key, first seen first. */
  itemsUnder(key: string): Promise<readonly Item[]>;
  itemsOf(article: string): Promise<readonly Item[]>;
  keepItem(item: NewItem): Promise<number>;
  /** Marks items as still in their feed. */
  seeAgain(ids: readonly number[], at: Temporal.Instant): Promise<void>;
};
