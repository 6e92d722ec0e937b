import type { Source } from '../source.ts';
import type { DatedEvent, StoryName } from './reminder-view.ts';
import type { SourcedQuote, SourcedText } from './views.ts';

/** An article that is new to the channel, and where else the report appeared. */
export type ArticleNews = {
  readonly source: Source;
  readonly kind: 'article' | 'brief';
  /** It was posted before, and says something new. */
  readonly isUpdate: boolean;
  /** The sentence that tells its news, word for word; null: only its title, or its new statements. */
  readonly lead: SourcedText | null;
  readonly alsoIn: readonly Source[];
};

/** A date that was set, moved or passed since the channel's last digest. */
export type DateNews = DatedEvent & { readonly change: 'set' | 'moved' | 'passed'; readonly from: string | null };

export type StoryNews = {
  /** Null: articles without a story. */
  readonly story: StoryName | null;
  /** What weighs most in the story first. */
  readonly articles: readonly ArticleNews[];
  /** How many more articles there are that were not read for this. */
  readonly unread: number;
  readonly quotes: readonly SourcedQuote[];
  readonly dates: readonly DateNews[];
};

export type DigestView = {
  /** The day up to which articles are included, YYYY-MM-DD. */
  readonly day: string;
  /** In words: "daily at 09:00"; null: a preview for a channel that has no digest. */
  readonly schedule: string | null;
  readonly zone: string;
  /** The day of the newest article of its stories; null: there is none. */
  readonly lastMoved: string | null;
  readonly stories: readonly StoryNews[];
};
