import type { FollowedFeed } from '../core/followed-feed.ts';
import type { Item } from '../core/item.ts';
import type { NewPost } from './ledger.ts';

export type NewFeed = Pick<
  FollowedFeed,
  'url' | 'title' | 'homepage' | 'format' | 'story' | 'text' | 'followedIn' | 'followedBy' | 'since' | 'pace' | 'nextAt'
> & { readonly state: 'proposed' | 'active' };

export type FeedChange = Partial<Omit<FollowedFeed, 'id' | 'since' | 'itemCount'>>;

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

/** The part of the store's port for feeds: which there are, when each is polled next, and which items were seen. */
export type FeedStore = {
  /** One feed for each address: an existing one is returned unchanged, but a proposal is updated. */
  add(source: NewFeed): Promise<{ readonly source: FollowedFeed; readonly isNew: boolean }>;
  find(id: number): Promise<FollowedFeed | undefined>;
  findByUrl(url: string): Promise<FollowedFeed | undefined>;
  /** All but proposals, in the order they were followed. */
  list(): Promise<readonly FollowedFeed[]>;
  change(id: number, change: FeedChange): Promise<FollowedFeed | undefined>;
  /** Its items stay recorded as seen until they are tidied up. */
  remove(id: number): Promise<void>;
  /** Claims the active feed that has waited longest, in one statement; no one else can claim it until then. */
  claim(now: Temporal.Instant, until: Temporal.Instant): Promise<FollowedFeed | undefined>;
  settle(id: number, settlement: FeedSettlement): Promise<void>;
  /** After the clock was set back: active feeds that were waiting for a later moment are polled now. */
  hurry(now: Temporal.Instant): Promise<void>;
  /** Deletes proposals unused since one moment and items that left their feed before another; returns how many. */
  tidy(proposedBefore: Temporal.Instant, seenBefore: Temporal.Instant): Promise<number>;
  /** Items of a feed (null: of none) by their keys; unknown keys are absent. */
  items(source: number | null, keys: readonly string[]): Promise<ReadonlyMap<string, Item>>;
  /** Items of any feed with a key, first seen first. */
  itemsUnder(key: string): Promise<readonly Item[]>;
  itemsOf(article: string): Promise<readonly Item[]>;
  keepItem(item: NewItem): Promise<number>;
  /** Marks items as still in their feed. */
  seeAgain(ids: readonly number[], at: Temporal.Instant): Promise<void>;
};
