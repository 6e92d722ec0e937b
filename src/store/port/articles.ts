import type { Article } from '../../core/article/article.ts';
import type { TimeExpression } from '../../core/dates/time.ts';
import type { SpeakerKeys } from '../../core/entities/speaker-keys.ts';
import type { Findings } from '../../core/findings.ts';
import type { Person } from '../../core/person.ts';
import type { Joining } from '../../core/prepared/joining.ts';
import type { PreparedArticle } from '../../core/prepared/prepared-article.ts';
import type { WeightedPhrase, Zone } from '../../core/relevance/relevance.ts';
import type { FindingsChange } from '../../core/reports/findings-change.ts';
import type { Source } from '../../core/source.ts';
import type {
  CorrectionNote,
  ReportedText,
  SourcedKeyDate,
  SourcedQuote,
  SourcedText,
} from '../../core/views/views.ts';

export type StoredArticle = { readonly article: Article; readonly findings: Findings };

export type ArticleHead = {
  readonly id: string;
  /** The one that was asked for, else the main story. */
  readonly story: string | null;
  readonly published: string | null;
  /** The id of its report's lead; its own if it is the lead. */
  readonly report: string;
};

/** An article that came or was edited, and when this workspace saw that. */
type Arrival = ArticleHead & {
  /** The slugs of all stories it belongs to, the main one first. */
  readonly stories: readonly string[];
  readonly seenAt: Temporal.Instant;
  /** Null: it was never edited. */
  readonly editedAt: Temporal.Instant | null;
};

/** The newest arrivals, newest first, and the revision of the workspace's articles that they bring it to. */
export type Arrivals = { readonly revision: string; readonly items: readonly Arrival[] };

/** What happened to an article passed to the store. */
export type Saved = {
  readonly what: 'new' | 'changed' | 'same';
  /** The id of its report's lead: its own if no earlier article prints the same. */
  readonly report: string;
  /** What was corrected in it; null if it reads as before. */
  readonly change: FindingsChange | null;
};

/** One report: the article that was published first, and the others that print it, in order of publication. */
export type Report = {
  readonly lead: StoredArticle;
  readonly alsoIn: readonly Source[];
  /** Whether the lead touches its story in passing. */
  readonly isWeak: boolean;
};

/** The lead of a report, by id, and its day. */
export type LeadDay = { readonly id: string; readonly day: string };

/** How many reports a day has. */
export type DayCount = { readonly day: string; readonly count: number };

/** Leads of some days, both included; `skip` counts from the first of the first day. */
export type LeadRange = { readonly from: string; readonly to: string; readonly skip: number; readonly limit: number };

/** What changed in the key dates of a scope. */
export type KeyDateChanges = {
  /** The revision of the workspace's articles after the changes. */
  readonly revision: string;
  /** Everything is given, and what was known before does not count any more. */
  readonly isWhole: boolean;
  /** The ids of articles that changed: what was known of them does not count any more. */
  readonly articles: readonly string[];
  /** What they give now, as far as they are in the scope. */
  readonly keyDates: readonly SourcedKeyDate[];
};

/** An edit of an article, with the text before and after. */
export type Correction = CorrectionNote & { readonly before: Article; readonly after: Article };

/** An article with what determines its stories, and its main story. */
export type ForMatching = Joining & {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly Person[];
  readonly story: string | null;
  readonly published: string | null;
};

/** The main story of an article, null if there is none, and how it joined its stories: whatever it had before is replaced. */
export type StoryChange = Omit<Joining, 'pinned'> & { readonly id: string; readonly story: string | null };

/** What to include: one story's articles or all (null), published up to and including a day (YYYY-MM-DD) or ever (null). */
export type Scope = { readonly story: string | null; readonly asOf: string | null };

export type Slice = { readonly limit: number; readonly offset: number };
export type FoundRow<T> = { readonly items: readonly T[]; readonly total: number };

/** Quotes; `isNearest`: none is about what was asked, and these have a part of it. */
export type FoundQuotes = FoundRow<SourcedQuote> & { readonly isNearest?: boolean };

/** What a scope contains, in numbers. */
export type Overview = {
  readonly total: number;
  /** How many articles each story has, by slug; null: articles without a story. One of several stories counts in each. */
  readonly stories: ReadonlyMap<string | null, number>;
  readonly newest: Article | null;
};

/** A paragraph that has most of some words. */
export type FoundPassage = SourcedText & {
  readonly id: number;
  /** The share of what was looked for that it has, with what leads in to it, from 0 to 1. */
  readonly share: number;
  readonly phrases: readonly WeightedPhrase[];
  /** What stands around it. */
  readonly zones: readonly Zone[];
  /** The time expressions in it; offsets in its text. */
  times(): readonly TimeExpression[];
};

/** What is saved of an article. */
export type KeptArticle = Pick<PreparedArticle, 'article' | 'findings' | 'joining' | 'rows'>;

/**
 * The part of the store's port that holds articles and their findings. Articles without a date are in every scope; one that
 * belongs to several stories is in the scope of each, and once in the scope of all.
 */
export type ArticleStore = {
  /**
   * Saves the article and all its findings in one transaction, and files it in its report. 'same' if neither text, head
   * nor findings changed. `origin` says who brought it ('data' for bundled files), `at` is when it was seen. If the text
   * changed, the article counts as corrected and its old version is kept. Without `joining` the article is pinned to its
   * story.
   */
  save(article: Article, findings: Findings, origin: string, at: Temporal.Instant, joining?: Joining): Promise<Saved>;
  /** The same for an article that was prepared elsewhere and only has to be written. */
  keep(prepared: KeptArticle, origin: string, at: Temporal.Instant): Promise<Saved>;
  /** The same for many at once, in one transaction: all or none. In order. */
  keepAll(prepared: readonly KeptArticle[], origin: string, at: Temporal.Instant): Promise<readonly Saved[]>;
  /** What the rules of `rules` or newer found in the same words from the same place, for any workspace; undefined: nobody read it. */
  findAnalyzed(article: Article, rules: number): Promise<Findings | undefined>;
  /** A value that differs after every change of this workspace's articles. */
  revision(): Promise<string>;
  /** If it was a lead, another article becomes the lead of its report. */
  remove(id: string): Promise<void>;
  ids(origin: string): Promise<readonly string[]>;
  /** Who brought an article: 'data' for a bundled file; undefined if it is not stored. */
  originOf(id: string): Promise<string | undefined>;
  find(id: string): Promise<StoredArticle | undefined>;
  /** Articles by their ids, without their findings; those that are not seen are absent. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, Article>>;
  joining(id: string): Promise<Joining | undefined>;
  /** How many articles of a story touch it in passing. */
  countPassing(story: string): Promise<number>;
  /** The next articles after an id ('' to start), in order of id. */
  listForMatching(afterId: string, limit: number): Promise<readonly ForMatching[]>;
  /** Says to which stories articles belong, in one transaction. */
  setStories(changes: readonly StoryChange[]): Promise<void>;
  overview(scope: Scope): Promise<Overview>;
  /** Those of some words that stand in an article of the scope, in some form. */
  knownWords(scope: Scope, words: readonly string[]): Promise<readonly string[]>;
  /** The day of the newest article; null if none has a day. */
  newestDay(scope: Scope): Promise<string | null>;
  /** The articles without their text: newest first, then by id. */
  heads(scope: Scope): Promise<readonly ArticleHead[]>;
  /** Articles saved after a revision that were first seen or edited since a moment. */
  arrivals(query: { readonly after: string; readonly since: Temporal.Instant }): Promise<Arrivals>;
  /** The same for articles published on a day or later, whenever they were seen. */
  publishedFrom(day: string): Promise<Arrivals>;
  /** Articles published on a day or later: newest first, then by id. */
  listFrom(scope: Scope, day: string): Promise<readonly StoredArticle[]>;
  /** Each report once, as its lead: newest first, then by id. */
  reports(query: Scope & Slice): Promise<FoundRow<Report>>;
  /** How many reports were published on each day: oldest first, without undated ones. */
  countLeads(scope: Scope): Promise<readonly DayCount[]>;
  /** The leads of reports by day, oldest first, then by id. */
  leadsFrom(scope: Scope, range: LeadRange): Promise<readonly LeadDay[]>;
  /** Reports by the ids of their leads. */
  findReports(scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, Report>>;
  /** Edits of the articles in the scope, newest edit first; only of `article` unless it is null. */
  corrections(query: Scope & Slice & { readonly article: string | null }): Promise<FoundRow<Correction>>;
  /** The last edit of each of some articles, by id; articles that were never edited are absent. */
  lastCorrections(ids: readonly string[]): Promise<ReadonlyMap<string, CorrectionNote>>;
  /**
   * Quotes of one speaker, several, or everyone (null), newest article first, then in text order; each
   * quote once a report. `about`: those that have most of the words, in some form, in the sentence, its paragraph or the
   * one before, best first; only so many of the newest are looked at, and `total` counts no more.
   */
  quotes(
    query: Scope &
      Slice & {
        readonly speaker: SpeakerKeys | null;
        readonly about: string | null;
        /** Only articles published on this day or later. */
        readonly from?: string | null;
      },
  ): Promise<FoundQuotes>;
  keyDates(scope: Scope): Promise<readonly SourcedKeyDate[]>;
  /** What changed in them after a revision; everything if it is null. */
  keyDatesSince(scope: Scope, revision: string | null): Promise<KeyDateChanges>;
  /** Paragraphs that have most of some words, though not all of them: at most `limit`, best first, each once a report. */
  passages(
    query: Scope & { readonly from?: string | null; readonly words: string; readonly limit: number },
  ): Promise<readonly FoundPassage[]>;
  /**
   * Paragraphs that contain every word (full-text, stemmed), each once a report: the newest 200, best first (words near each
   * other, then shorter, then newer). `total` counts no more than those.
   */
  search(query: Scope & Slice & { readonly words: string }): Promise<FoundRow<ReportedText>>;
};
