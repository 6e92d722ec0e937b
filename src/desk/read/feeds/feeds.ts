import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import type {
  CheckView,
  FeedLine,
  FeedsView,
  ImportPreview,
  ImportView,
  PreviewView,
} from '../../../core/views/reading-views.ts';
import type { Asker, FollowWish, ListAddress, What } from '../asker.ts';

/** Following, listing and changing feeds. */
export type Feeds = {
  /** What is at an address; without one, the feeds that the asker's story names. Throws a UserError. */
  preview(what: What, asker: Asker, now: Temporal.Instant): Promise<PreviewView>;
  /** Follows a feed; it is polled at the next tick. Throws a UserError. */
  follow(what: What, wish: FollowWish, asker: Asker, now: Temporal.Instant): Promise<FeedLine>;
  /** A page of the feeds, those that need a look first; `words`: only those whose name, address, story or folder has them all. */
  list(words: string | null, page: number, now: Temporal.Instant): Promise<FeedsView>;
  /** By number; without a number the only one. These throw a UserError. */
  pause(number: number | null, now: Temporal.Instant): Promise<FeedLine>;
  resume(number: number | null, now: Temporal.Instant): Promise<FeedLine>;
  /** How often to poll it, as typed. */
  setPace(number: number | null, every: string, now: Temporal.Instant): Promise<FeedLine>;
  /** New items join this story from now on; null: the stories' rules decide. */
  move(number: number | null, story: string | null, now: Temporal.Instant): Promise<FeedLine>;
  /** Articles already read stay. A proposal is dropped. */
  remove(number: number | null): Promise<FollowedFeed>;
  check(number: number | null, now: Temporal.Instant): Promise<CheckView>;
  /** Follows every feed of a list, given as its text or its address. */
  importList(text: string, asker: Asker, now: Temporal.Instant): Promise<ImportView>;
  importFrom(list: ListAddress, asker: Asker, now: Temporal.Instant): Promise<ImportView>;
  /** What `importFrom` would follow. Throws a UserError. */
  previewList(list: ListAddress, asker: Asker): Promise<ImportPreview>;
  exportList(): Promise<string>;
  /** For `/status` and for monitoring. */
  health(now: Temporal.Instant): Promise<ReadingHealth>;
};

export type ReadingHealth = {
  readonly active: number;
  readonly failing: readonly FeedLine[];
  readonly silent: readonly FeedLine[];
  readonly suspended: readonly FeedLine[];
  /** They answer, but nothing of them can be kept. */
  readonly empty: readonly FeedLine[];
  /** When any feed last responded successfully. */
  readonly lastSuccess: Temporal.Instant | null;
  /** How long the most overdue feed has been due; 0 if none is. */
  readonly lagSeconds: number;
};
