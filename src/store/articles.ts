import type { Article } from '../core/article.ts';
import type { Findings } from '../core/findings.ts';
import type { Person } from '../core/person.ts';
import type { Joining } from '../core/prepared/joining.ts';
import type { PreparedArticle } from '../core/prepared/prepared-article.ts';
import type { FindingsChange } from '../core/reports/findings-change.ts';
import type { Source } from '../core/source.ts';
import type { CorrectionNote, ReportedText, SourcedKeyDate, SourcedQuote } from '../core/views/views.ts';

export type StoredArticle = { readonly article: Article; readonly findings: Findings };

export type ArticleHead = {
  readonly id: string;
  readonly story: string | null;
  readonly published: string | null;
  /** Id of the article in the lead of its report; its own where it leads. */
  readonly report: string;
};

/** What became of an article that was given to the store. */
export type Saved = {
  readonly what: 'new' | 'changed' | 'same';
  /** Id of the article in the lead of its report: its own where no earlier one prints the same. */
  readonly report: string;
  /** What was corrected in it; null where it reads as before. */
  readonly change: FindingsChange | null;
};

/** One report: the article that was published first, and the others that print it, in the order they came out. */
export type Report = { readonly lead: StoredArticle; readonly alsoIn: readonly Source[] };

/** The lead of a report, and its day; null where it has none. */
export type LeadDay = { readonly id: string; readonly published: string | null };

/** An edit of an article, and how that read before and after. */
export type Correction = CorrectionNote & { readonly before: Article; readonly after: Article };

/** An article with what decides on its story. */
export type ForMatching = Joining & {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly Person[];
  readonly story: string | null;
  readonly published: string | null;
};

export type StoryChange = { readonly id: string; readonly story: string | null; readonly why: readonly string[] };

/** What is known: one story's articles or all (null), published up to and on a day (YYYY-MM-DD) or ever (null). */
export type Scope = { readonly story: string | null; readonly asOf: string | null };

export type Slice = { readonly limit: number; readonly offset: number };
export type FoundRow<T> = { readonly items: readonly T[]; readonly total: number };

/** How much there is in a scope. */
export type Overview = {
  readonly total: number;
  /** How many articles each story has, by slug; null: those of none. */
  readonly stories: ReadonlyMap<string | null, number>;
  readonly newest: Article | null;
};

/** What is written of an article. */
export type KeptArticle = Pick<PreparedArticle, 'article' | 'findings' | 'joining' | 'rows'>;

/** The part of the store's port that holds what was read. Articles without a date are always known. */
export type ArticleStore = {
  /**
   * Writes the article and everything found in it in one transaction, and files it in its report. 'same' where neither
   * text, head nor findings changed; `origin` tells bundled files ('data') from what a source brought; `at` is when it was
   * seen. An article that reads otherwise than before is corrected, and how it read is kept. Without `joining` the article
   * is pinned to its story.
   */
  save(article: Article, findings: Findings, origin: string, at: Temporal.Instant, joining?: Joining): Promise<Saved>;
  /** The same for an article that was made ready elsewhere: writing is all that is left. */
  keep(prepared: KeptArticle, origin: string, at: Temporal.Instant): Promise<Saved>;
  /** Another article takes the lead of its report. */
  remove(id: string): Promise<void>;
  ids(origin: string): Promise<readonly string[]>;
  /** Who brought an article: 'data' for a bundled file; undefined where it is not stored. */
  originOf(id: string): Promise<string | undefined>;
  find(id: string): Promise<StoredArticle | undefined>;
  joining(id: string): Promise<Joining | undefined>;
  /** The next articles after an id ('' for the first), in order of id. */
  listForMatching(afterId: string, limit: number): Promise<readonly ForMatching[]>;
  /** Moves articles to other stories, all at once. */
  setStories(changes: readonly StoryChange[]): Promise<void>;
  overview(scope: Scope): Promise<Overview>;
  /** Which articles there are, without what stands in them: newest first, then by id. */
  heads(scope: Scope): Promise<readonly ArticleHead[]>;
  /** Those published on a day or later: newest first, then by id. */
  listFrom(scope: Scope, day: string): Promise<readonly StoredArticle[]>;
  /** Each report once, by its lead: newest first, then by id. */
  reports(query: Scope & Slice): Promise<FoundRow<Report>>;
  /** When each report came out: newest first, then by id; undated ones last. */
  leadDays(scope: Scope): Promise<readonly LeadDay[]>;
  /** Reports by the ids of their leads. */
  findReports(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Report>>;
  /** Edits of the articles known, newest edit first; of one article where `article` is not null. */
  corrections(query: Scope & Slice & { readonly article: string | null }): Promise<FoundRow<Correction>>;
  /** The last edit of those of some articles that were edited, by id. */
  lastCorrections(ids: readonly string[]): Promise<ReadonlyMap<string, CorrectionNote>>;
  /**
   * Quotes of one speaker (exact name, any case) that hold every word of `about`, newest article first, then in text
   * order; each of a report once.
   */
  quotes(
    query: Scope & Slice & { readonly speaker: string | null; readonly about: string | null },
  ): Promise<FoundRow<SourcedQuote>>;
  keyDates(scope: Scope): Promise<readonly SourcedKeyDate[]>;
  /** Paragraphs that hold every word (full-text, stemmed), best first; each of a report once. */
  search(query: Scope & Slice & { readonly words: string }): Promise<FoundRow<ReportedText>>;
};
