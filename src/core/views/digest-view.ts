import type { Source } from '../source.ts';
import type { DatedEvent, StoryName } from './reminder-view.ts';
import type { SourcedQuote, SourcedText } from './views.ts';

/** An article that was not told before, and where else the same report stands. */
export type ArticleNews = {
  readonly source: Source;
  readonly kind: 'article' | 'brief';
  /** Its most telling sentence, word for word. */
  readonly lead: SourcedText | null;
  readonly alsoIn: readonly Source[];
};

/** A date that was set, moved or has gone by since the channel last heard. */
export type DateNews = DatedEvent & { readonly change: 'set' | 'moved' | 'passed'; readonly from: string | null };

export type StoryNews = {
  /** Null: articles of no story. */
  readonly story: StoryName | null;
  /** Newest first. */
  readonly articles: readonly ArticleNews[];
  /** Further articles that were not read for this. */
  readonly unread: number;
  readonly quotes: readonly SourcedQuote[];
  readonly dates: readonly DateNews[];
};

export type DigestView = {
  /** The day up to which articles are known, YYYY-MM-DD. */
  readonly day: string;
  /** As people say it: "daily at 09:00". */
  readonly schedule: string;
  readonly zone: string;
  /** Whether nothing was told before: what follows is all that is known. */
  readonly isFirst: boolean;
  readonly stories: readonly StoryNews[];
};
