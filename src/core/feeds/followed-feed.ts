import type { Channel } from '../channels/channel.ts';
import type { Rhythm } from '../pace/rhythm.ts';

/** Where an item's text comes from: only the feed, always its page, or its page if the feed has only a teaser. */
export type TextRule = 'feed' | 'page' | 'longest';

/** How a feed asks to be polled; kept, since an "unchanged" response does not repeat it. */
export type FeedManners = {
  /** How long a response stays fresh; null if the feed does not say. */
  readonly ttlMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23. */
  readonly skipHours: readonly number[];
  /** 1 is Monday, 7 Sunday, in UTC. */
  readonly skipDays: readonly number[];
};

export type FeedPace = {
  /** "about 12 a day" */
  readonly words: string;
  /** The median time between two items. */
  readonly gapMinutes: number;
};

/** What people chose for a feed. */
export type FeedChoice = {
  /** How often to poll it; null: as its news come. */
  readonly everyMinutes: number | null;
  /** How many of the items that were there before it was followed to read. */
  readonly backlog: number;
  /** The folders of the list it was imported from, the outermost first. */
  readonly categories: readonly string[];
};

export const NO_CHOICE: FeedChoice = { everyMinutes: null, backlog: 0, categories: [] };

/** What was noticed about a feed while reading it. */
export type FeedSigns = {
  /** Where a permanent redirect leads that someone must confirm first; null: nowhere. */
  readonly movedTo: string | null;
  /** As the feed says: "en-GB". */
  readonly language: string | null;
  /** What stood in place of its pages when they were last read, in words; null: nothing. */
  readonly wall: string | null;
  /** Of the items read when there last were new ones: all, those with only a title, and those that could not be kept. */
  readonly read: number;
  readonly headlines: number;
  readonly refused: number;
};

export const NO_SIGNS: FeedSigns = { movedTo: null, language: null, wall: null, read: 0, headlines: 0, refused: 0 };

/** A feed that is polled, or a proposal that someone was shown and has not chosen yet. */
export type FollowedFeed = {
  readonly id: number;
  /** The workspace it is read for: "own", or "slack/T1". */
  readonly reader: string;
  readonly url: string;
  readonly title: string | null;
  readonly homepage: string | null;
  /** `page`: a single article that was shown but not read in; null: not fetched yet. */
  readonly format: 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'page' | null;
  /** The slug of the story that every item joins; null: the stories' rules decide. */
  readonly story: string | null;
  readonly text: TextRule;
  /** A proposed feed was shown with buttons; a suspended one failed for too long. Only active ones are polled. */
  readonly state: 'proposed' | 'active' | 'paused' | 'suspended';
  /** Why it was suspended. */
  readonly note: string | null;
  /** Where to announce, once, that it is suspended. */
  readonly followedIn: Channel;
  /** The platform's id of the person. */
  readonly followedBy: string;
  readonly since: Temporal.Instant;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it is polled next; null if it is not. */
  readonly nextAt: Temporal.Instant | null;
  readonly intervalMinutes: number;
  readonly manners: FeedManners;
  /** When it has news; null: not known yet. */
  readonly rhythm: Rhythm | null;
  readonly choice: FeedChoice;
  readonly signs: FeedSigns;
  readonly triedAt: Temporal.Instant | null;
  /** When its items were last read; since then it may have answered that nothing has changed. */
  readonly freshAt: Temporal.Instant | null;
  readonly succeededAt: Temporal.Instant | null;
  /** When it last had something new. */
  readonly lastNewAt: Temporal.Instant | null;
  /** How often it has something new, by the dates of its items; null if they do not say. */
  readonly pace: FeedPace | null;
  /** In words people understand; null while it works. */
  readonly lastError: string | null;
  /** In a row. */
  readonly failures: number;
  readonly failingSince: Temporal.Instant | null;
  readonly itemCount: number;
};
