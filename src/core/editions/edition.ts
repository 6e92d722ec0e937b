import type { Certainty } from '../dates/key-date.ts';
import type { EntityRole, SharedName } from '../entities/entity.ts';
import type { SpeakerKeys } from '../entities/speaker-keys.ts';
import type { EventMove } from '../events/story-event.ts';
import type { Person } from '../person.ts';
import type { Span } from '../text/span.ts';

/** Words of an article: `paragraph` is counted from 1. */
export type Passage = { readonly article: string; readonly paragraph: number; readonly span: Span };

/** Where the words of a date start in an article's text. */
export type DatePlace = { readonly article: string; readonly start: number };

/** An event of a story as it is shown. */
export type EditionEvent = {
  /** A day, a week or a month: 2012-07-18, 2012-W29, 2012-07. */
  readonly date: string;
  readonly certainty: Certainty;
  /** 3 to 14 words; null if no sentence has a clause that can stand alone. */
  readonly title: string | null;
  /** The sentence that tells it best. */
  readonly best: Passage;
  /** Where it is told besides, one sentence a report, the newest first; a few. */
  readonly also: readonly Passage[];
  /** Above 0, below 1. Comparable within a story. */
  readonly weight: number;
  /** How many reports tell it, and how many publishers print it. */
  readonly articles: number;
  readonly outlets: number;
  /** The day of the first article that tells it, or that plans it. */
  readonly firstTold: string;
  /** Whether the best sentence names no day: it is the news of its article. */
  readonly isAssumed: boolean;
  readonly moved: readonly EventMove[];
  /** Who set its date, by the fullest name in the article; null if none says. */
  readonly setBy: string | null;
};

/** An event that lies ahead, and the dates of articles that plan it. */
export type AheadEvent = EditionEvent & { readonly places: readonly DatePlace[] };

/**
 * A line of the story's state; `articles`, `outlets`: how many reports tell its event, and how many publishers print it;
 * `isAssumed`: the sentence names no day.
 */
export type EditionLine = {
  readonly date: string;
  readonly passage: Passage;
  readonly articles: number;
  readonly outlets: number;
  readonly isAssumed: boolean;
};

/** One person or organisation of the story. */
export type EditionEntity = {
  readonly id: string;
  readonly kind: Person['kind'];
  /** The full form that most articles use, and every other, the most used first. */
  readonly name: string;
  readonly forms: readonly string[];
  /** Each wording once, newest first; a few. */
  readonly roles: readonly EntityRole[];
  /** Ids of the newest articles that explain who it is, newest first; a few. */
  readonly newest: readonly string[];
  readonly keys: SpeakerKeys;
  readonly articles: number;
  readonly outlets: number;
  readonly mentions: number;
  readonly statements: number;
};

/** A story at the end of a day, from what was published by then: what answers show. Built in the background. */
export type Edition = {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** How many articles it is made of, and how many of them have no date. */
  readonly articles: number;
  readonly undated: number;
  /** Articles without a date, by id; a few. */
  readonly withoutDate: readonly string[];
  /** The weightiest first. */
  readonly events: readonly EditionEvent[];
  /** The turning points: at most 15, newest first. */
  readonly turns: readonly EditionEvent[];
  /** Best first. */
  readonly state: readonly EditionLine[];
  /** The nearest first. */
  readonly ahead: readonly AheadEvent[];
  /** Dates planned by its articles for a day that is not over that are another matter's. */
  readonly asides: readonly DatePlace[];
  /** By rank. */
  readonly entities: readonly EditionEntity[];
  /** Names that may mean several of them. */
  readonly shared: readonly SharedName[];
};

/** An article of a story, as an edition is built from it. */
export type EditionArticle = {
  readonly id: string;
  readonly published: string | null;
  readonly publisher: string | null;
  /** The id of its report's lead. */
  readonly report: string;
  /** Whether it touches the story in passing: it counts little and leads nothing. */
  readonly isWeak?: boolean;
  /** What it gives, as `writeContribution` wrote it. */
  readonly contribution: string;
  /** Names of those to whom the team gave statements of it. */
  readonly given?: readonly string[];
};
