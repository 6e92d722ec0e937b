import type { Channel } from './channels/channel.ts';

/** Where an item's text comes from: the feed alone, always its page, or its page where the feed has but a teaser. */
export type TextRule = 'feed' | 'page' | 'longest';

/** What a feed asks of those who read it; kept, since an answer "unchanged" does not say it again. */
export type FeedManners = {
  /** How long it stays good; null where it does not say. */
  readonly ttlMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23. */
  readonly skipHours: readonly number[];
  /** 1 is Monday, 7 Sunday, in UTC. */
  readonly skipDays: readonly number[];
};

export type FeedPace = {
  /** "about 12 a day" */
  readonly words: string;
  /** The median time between two of its items. */
  readonly gapMinutes: number;
};

/** Something that is read: a feed that is asked again and again, or one that someone was shown and has yet to choose. */
export type FollowedFeed = {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly homepage: string | null;
  /** `page`: a single article, shown and not yet read; null: not read so far. */
  readonly format: 'rss' | 'rdf' | 'atom' | 'json' | 'page' | null;
  /** Slug that every item joins; null: by the stories' words. */
  readonly story: string | null;
  readonly text: TextRule;
  /** Proposed ones were shown with buttons; suspended ones failed for too long. Only active ones are asked. */
  readonly state: 'proposed' | 'active' | 'paused' | 'suspended';
  /** Why it was suspended. */
  readonly note: string | null;
  /** Told once when it is suspended. */
  readonly followedIn: Channel;
  /** The platform's id of the person. */
  readonly followedBy: string;
  readonly since: Temporal.Instant;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it is asked next; null where it is not. */
  readonly nextAt: Temporal.Instant | null;
  readonly intervalMinutes: number;
  readonly manners: FeedManners;
  readonly triedAt: Temporal.Instant | null;
  readonly succeededAt: Temporal.Instant | null;
  /** When it last brought something new. */
  readonly lastNewAt: Temporal.Instant | null;
  /** How often it brings something, by the dates of its items; null where they do not say. */
  readonly pace: FeedPace | null;
  /** In words a person understands; null while it is well. */
  readonly lastError: string | null;
  /** In a row. */
  readonly failures: number;
  readonly failingSince: Temporal.Instant | null;
  readonly itemCount: number;
};
