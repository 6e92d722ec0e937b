import type { Certainty, KeyDate } from '../dates/key-date.ts';
import type { Person } from '../person.ts';
import type { Quote } from '../quotes/quote.ts';
import type { QuotePassage } from '../quotes/quote-passage.ts';
import type { DateChange, FindingsChange, StatementChange } from '../reports/findings-change.ts';
import type { DateMark, RulingMark } from '../rulings/ruling.ts';
import type { Source } from '../source.ts';

/** One page of a longer answer; pages count from 1. */
export type Page<T> = {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

export type SourcedQuote = {
  readonly quote: Quote;
  /** The article's sentence with the words in it. */
  readonly passage: QuotePassage;
  readonly source: Source;
  /** The other articles of the same report that contain the statement. */
  readonly alsoIn: readonly Source[];
  /** The team said whose words these are. */
  readonly mark?: RulingMark;
};

/** Offered when no statement was found: the same speaker's on other topics, or everyone's. */
export type Elsewhere = { readonly whose: 'speaker' | 'all'; readonly count: number };

/** A sentence or paragraph of an article, word for word. */
export type SourcedText = { readonly text: string; readonly source: Source };

/** The same, with the other articles of the report: those that also contain it, or that print the report. */
export type ReportedText = SourcedText & { readonly alsoIn: readonly Source[] };

/** What a key date was before its article was corrected (ISO 8601, an instant). */
export type EarlierDate = { readonly date: string; readonly event: string; readonly until: string };

export type SourcedKeyDate = {
  readonly keyDate: KeyDate;
  readonly source: Source;
  /** Newest first; absent if the article never gave it differently. */
  readonly earlier?: readonly EarlierDate[];
};

/** A person or organisation across articles, and how often they are quoted. */
export type KnownPerson = {
  readonly kind: Person['kind'];
  readonly name: string;
  readonly aliases: readonly string[];
  /** Roles as the articles gave them, newest article first, each once. */
  readonly roles: readonly { readonly role: string; readonly source: Source }[];
  readonly mentions: number;
  readonly quotes: number;
  /** Their first mention in the newest article that says who they are; null: none does. */
  readonly source: Source | null;
};

/** Persons, then organisations, with how many of the total are organisations. */
export type PeoplePage = Page<KnownPerson> & { readonly organisations: number };

/** An article in a list: its head, and how much it contains. */
export type ArticleLine = {
  /** The other articles that print the same report. */
  readonly alsoIn: readonly Source[];
  /** Its last correction. */
  readonly corrected: CorrectionNote | null;
  readonly source: Source;
  readonly kind: 'article' | 'brief';
  /** Whether it touches its story in passing. */
  readonly isWeak: boolean;
  readonly quotes: number;
  readonly people: number;
};

/** A key date of a story, merged from all its articles. */
export type KnownDate = {
  /** A TIMEX3 value, as precise as stated. */
  readonly date: string;
  readonly certainty: Certainty;
  readonly event: string;
  /** Who set it, if an article says. */
  readonly setBy: string | null;
  /** Whether its last day has passed. */
  readonly hasPassed: boolean;
  /** The date it moved from, if a newer article or the team moved it. */
  readonly movedFrom: string | null;
  /** What the team decided about it, if it did. */
  readonly mark?: DateMark;
  /** Newest first. */
  readonly sources: readonly Source[];
};

/** An edit of an article: when the desk saw it, and what it changed in the article's findings. */
export type CorrectionNote = { readonly at: Temporal.Instant; readonly change: FindingsChange };

/** A paragraph of an article, and whether it was corrected since it was first read. */
export type ParagraphView = SourcedText & {
  readonly corrected: CorrectionNote | null;
  /** What is said in it, in the order of the text. */
  readonly statements: readonly SourcedQuote[];
};

/** One edit of an article in full: the text before and after. */
export type CorrectionView = CorrectionNote & {
  readonly source: Source;
  /** Null if it did not change. */
  readonly titleBefore: string | null;
  readonly statements: readonly ChangedStatement[];
  readonly dates: readonly ChangedDate[];
};

export type ChangedStatement = {
  readonly what: StatementChange['what'];
  readonly before: SourcedQuote | null;
  readonly after: SourcedQuote | null;
};

export type ChangedDate = {
  readonly what: DateChange['what'];
  readonly before: SourcedKeyDate | null;
  readonly after: SourcedKeyDate | null;
};

/** What the desk is doing, for `/status`. */
export type StatusView = {
  readonly stories: readonly { readonly slug: string; readonly title: string; readonly articles: number }[];
  readonly newest: Source | null;
  readonly problems: readonly string[];
  readonly notes: readonly { readonly label: string; readonly value: string }[];
};
