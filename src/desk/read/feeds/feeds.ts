import type { FollowedFeed, TextRule } from '../../../core/followed-feed.ts';
import type { CheckView, FeedLine, FeedsView, ImportView, PreviewView } from '../../../core/views/reading-views.ts';
import type { Asker, What } from '../asker.ts';

/** The feeds that are followed, as people follow, list and change them. */
export type Feeds = {
  /** What stands at an address; without one, the feeds the asker's story names. Throws a UserError. */
  preview(what: What, asker: Asker, now: Temporal.Instant): Promise<PreviewView>;
  /** Follows a feed from now on; it is read at the next tick. Throws a UserError. */
  follow(what: What, text: TextRule, asker: Asker, now: Temporal.Instant): Promise<FeedLine>;
  list(now: Temporal.Instant): Promise<FeedsView>;
  /** By number; without a number the only one. These throw a UserError. */
  pause(number: number | null, now: Temporal.Instant): Promise<FeedLine>;
  resume(number: number | null, now: Temporal.Instant): Promise<FeedLine>;
  /** What it brings from now on joins this story; null: by the stories' words. */
  move(number: number | null, story: string | null, now: Temporal.Instant): Promise<FeedLine>;
  /** What was read stays. A proposal is dropped. */
  remove(number: number | null): Promise<FollowedFeed>;
  check(number: number | null, now: Temporal.Instant): Promise<CheckView>;
  /** Follows every feed of a list, from its text or its address. */
  importList(text: string, asker: Asker, now: Temporal.Instant): Promise<ImportView>;
  importFrom(url: string, asker: Asker, now: Temporal.Instant): Promise<ImportView>;
  exportList(): Promise<string>;
  /** For /status and what watches the desk. */
  health(now: Temporal.Instant): Promise<ReadingHealth>;
};

export type ReadingHealth = {
  readonly active: number;
  readonly failing: readonly FeedLine[];
  readonly silent: readonly FeedLine[];
  readonly suspended: readonly FeedLine[];
  /** When any source last answered. */
  readonly lastSuccess: Temporal.Instant | null;
  /** How long the longest waiting source is overdue; 0 where none is. */
  readonly lagSeconds: number;
};
