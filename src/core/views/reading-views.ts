import type { Channel } from '../channels/channel.ts';
import type { FollowedFeed } from '../feeds/followed-feed.ts';
import type { ItemOutcome, TrailStep } from '../feeds/item.ts';
import type { SubscriptionKind } from '../schedule/subscription.ts';
import type { Source } from '../source.ts';
import type { Page } from './views.ts';

/** A feed that can be followed, with the number of its proposal. */
type ProposedFeed = { readonly number: number; readonly title: string | null; readonly url: string };

/** A preview of an item. */
export type PreviewItem = {
  readonly title: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The story it would join, and why, in words. */
  readonly joins: string;
};

/** What Dateline found at an address that someone may want to follow. */
export type PreviewView =
  | {
      readonly kind: 'feed';
      /** The proposal. */
      readonly source: FollowedFeed;
      readonly total: number;
      /** The newest. */
      readonly items: readonly PreviewItem[];
      /** Whether some items have only a teaser, so that their pages say more; and why, in words. */
      readonly teaser: string | null;
    }
  | { readonly kind: 'followed'; readonly line: FeedLine }
  | {
      readonly kind: 'feeds';
      readonly where: string;
      readonly story: string | null;
      readonly feeds: readonly ProposedFeed[];
    }
  | {
      readonly kind: 'page';
      readonly number: number;
      readonly taken: Omit<TakenView, 'saved'>;
      readonly opening: string;
    };

/** How a source is doing, in words. */
export type FeedLine = {
  readonly source: FollowedFeed;
  /** empty: it answers, but nothing of it can be kept; walled: something stands in place of its pages. */
  readonly health: 'well' | 'new' | 'silent' | 'empty' | 'walled' | 'failing' | 'paused' | 'suspended';
  /** "12 items, the newest 2 hours ago, usually about 3 a day" */
  readonly says: string;
};

export type FeedsView = {
  /** A page of the feeds, those that need a look first. */
  readonly lines: Page<FeedLine>;
  /** Of all feeds: how many there are, and how many need a look. */
  readonly followed: number;
  readonly troubled: number;
  /** The words that were searched for; null: none. */
  readonly words: string | null;
  /** Stories that name feeds which are not followed yet. */
  readonly offers: readonly { readonly story: string; readonly feeds: number }[];
  readonly isPolling: boolean;
};

/** What was found in a text, page or item. */
export type TakenView = {
  readonly source: Source;
  readonly story: string | null;
  /** "joins syria, because it holds the word Syria" */
  readonly joins: string;
  readonly saved: 'new' | 'changed' | 'same';
  /** Who sees it on this desk, in words. */
  readonly audience: string;
  readonly statements: number;
  readonly keyDates: number;
  readonly people: number;
};

/** A pasted text that is not saved yet, and what Dateline understood of it. */
export type DraftView = {
  readonly number: number;
  readonly taken: Omit<TakenView, 'saved'>;
  /** Whether its title was found or given; otherwise its first words serve as one. */
  readonly hasTitle: boolean;
  /** Its first lines. */
  readonly opening: readonly string[];
  /** What would not be saved or is not plausible. */
  readonly notes: readonly string[];
};

/** The outcome for a pasted text. */
export type TextRead =
  | { readonly kind: 'kept'; readonly taken: TakenView }
  | { readonly kind: 'draft'; readonly draft: DraftView };

/** The outcome of polling a feed on request. */
export type CheckView = { readonly line: FeedLine; readonly says: string };

export type ImportView = {
  readonly added: number;
  readonly known: number;
  /** Stories assigned to feeds by the folder of the list they were in. */
  readonly stories: readonly string[];
};

/** What an import of a list would do. */
export type ImportPreview = {
  /** Titles of the feeds that are not followed yet, else their addresses; the first few. */
  readonly names: readonly string[];
  readonly fresh: number;
  readonly known: number;
  readonly stories: readonly string[];
};

/** What happened to an item, at every stage. */
export type WhyView = {
  /** The address or id in question, in canonical form. */
  readonly asked: string;
  readonly article: {
    readonly source: Source;
    readonly story: string | null;
    /** Whether it touches its story in passing. */
    readonly isWeak: boolean;
    /** The stories to which it belongs besides. */
    readonly further: readonly string[];
    readonly isBundled: boolean;
  } | null;
  readonly seen: readonly {
    readonly outcome: ItemOutcome;
    readonly firstSeen: Temporal.Instant;
    readonly lastSeen: Temporal.Instant;
    readonly trail: readonly TrailStep[];
  }[];
  /** Where it was posted. */
  readonly told: readonly {
    readonly channel: Channel;
    readonly kind: SubscriptionKind;
    readonly number: number;
  }[];
  /** If it was never seen: the feed of the same site. */
  readonly nearest: FeedLine | null;
};
