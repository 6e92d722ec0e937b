import type { Article } from '../article/article.ts';
import type { Source } from '../source.ts';
import type { DateNews } from './digest-view.ts';
import type { StoryName } from './reminder-view.ts';
import type { SourcedQuote, SourcedText } from './views.ts';

/** A report, or what an edit added to it. */
export type AlertArticle = {
  readonly kind: 'article';
  readonly form: Article['kind'];
  /** It was known before, and says something new. */
  readonly isUpdate: boolean;
  readonly story: StoryName | null;
  readonly source: Source;
  /** Its most important sentence, word for word; null where only a title is known. */
  readonly lead: SourcedText | null;
  /** By the people whom the alert names, or what an edit added; else none. */
  readonly statements: readonly SourcedQuote[];
  readonly alsoIn: readonly Source[];
};

/** A date that was set or moved. */
export type AlertDate = { readonly kind: 'date'; readonly story: StoryName | null; readonly date: DateNews };

/** One thing to tell, and what the channel has received with it: item → value. */
export type AlertThing = (AlertArticle | AlertDate) & { readonly told: ReadonlyMap<string, string> };

/** A thing that is only named. */
export type AlertLine = { readonly title: string; readonly url: string | null };

export type AlertPost =
  | { readonly kind: 'thing'; readonly thing: AlertThing }
  /** What was too much for an hour. */
  | { readonly kind: 'rest'; readonly lines: readonly AlertLine[]; readonly count: number }
  /** All of an hour in one post. */
  | { readonly kind: 'hour'; readonly things: readonly AlertThing[]; readonly rest: readonly AlertLine[] };

export type AlertNews = {
  readonly posts: readonly AlertPost[];
  /** What the channel has received after that, and where the alert stands. */
  readonly told: ReadonlyMap<string, string>;
  /** When what is left must be told; null: nothing is. */
  readonly nextAt: Temporal.Instant | null;
};

/** What an alert would have posted in the last days, newest first. */
export type AlertPreview = {
  readonly days: number;
  readonly things: readonly AlertThing[];
  /** Only so many of the newest articles were read. */
  readonly isCut: boolean;
};
