import type { FollowedFeed } from '../core/followed-feed.ts';
import type { Item } from '../core/item.ts';
import type { NewPost } from './ledger.ts';

export type NewFeed = Pick<
  FollowedFeed,
  'url' | 'title' | 'homepage' | 'format' | 'story' | 'text' | 'followedIn' | 'followedBy' | 'since' | 'pace' | 'nextAt'
> & { readonly state: 'proposed' | 'active' };

export type FeedChange = Partial<Omit<FollowedFeed, 'id' | 'since' | 'itemCount'>>;

/** What came of asking a source. */
export type FeedSettlement = {
  readonly change: Omit<FeedChange, 'state' | 'note' | 'story' | 'text' | 'followedIn' | 'followedBy'>;
  /** When its items were read; null where they were not: it failed, or answered "unchanged". */
  readonly freshAt: Temporal.Instant | null;
  /** It failed for too long: written only where it was active, so that the post is written once. */
  readonly suspend: { readonly note: string; readonly at: Temporal.Instant; readonly post: NewPost } | null;
};

/** Keys are unique within a source. A key that another item of the source has goes over to this one. */
export type NewItem = Omit<Item, 'id' | 'firstSeen' | 'lastSeen'> & {
  /** Of the item that is written again; null: a new one. */
  readonly id: number | null;
  readonly at: Temporal.Instant;
  readonly keys: readonly string[];
};

/** The part of the store's port that says what is read, when it is asked next, and what has been seen. */
export type FeedStore = {
  /** One address is one source: one that is there comes back as it is, but a proposal takes over what is new. */
  add(source: NewFeed): Promise<{ readonly source: FollowedFeed; readonly isNew: boolean }>;
  find(id: number): Promise<FollowedFeed | undefined>;
  findByUrl(url: string): Promise<FollowedFeed | undefined>;
  /** All but proposals, in the order they were followed. */
  list(): Promise<readonly FollowedFeed[]>;
  change(id: number, change: FeedChange): Promise<FollowedFeed | undefined>;
  /** What was seen in it stays seen until it is tidied away. */
  remove(id: number): Promise<void>;
  /** Takes the active source that has waited longest, in one statement; it is nobody else's until then. */
  claim(now: Temporal.Instant, until: Temporal.Instant): Promise<FollowedFeed | undefined>;
  settle(id: number, settlement: FeedSettlement): Promise<void>;
  /** After the clock was set back: active ones that were to wait for a later moment are asked now. */
  hurry(now: Temporal.Instant): Promise<void>;
  /** Proposals nobody took up since a moment, and items that vanished from their feed before another; how many. */
  tidy(proposedBefore: Temporal.Instant, seenBefore: Temporal.Instant): Promise<number>;
  /** Items of a source (null: of none) by those of the keys that are known. */
  items(source: number | null, keys: readonly string[]): Promise<ReadonlyMap<string, Item>>;
  /** Items of any source under a key, first seen first. */
  itemsUnder(key: string): Promise<readonly Item[]>;
  itemsOf(article: string): Promise<readonly Item[]>;
  keepItem(item: NewItem): Promise<number>;
  /** Items that stand in their feed still. */
  seeAgain(ids: readonly number[], at: Temporal.Instant): Promise<void>;
};
