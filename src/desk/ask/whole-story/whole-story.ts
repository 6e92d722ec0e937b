import type { Off } from '../../../core/dates/is-off.ts';
import type { Certainty } from '../../../core/dates/key-date.ts';
import type { EventMove } from '../../../core/events/story-event.ts';
import type { Person } from '../../../core/person.ts';

/** Where a line stands: the article's id, and its paragraph, counted from 1. */
type Place = { readonly article: string; readonly paragraph: number };

/** One line of a story's state. `text` is verbatim; `articles`: how many reports tell its event. */
export type StateEntry = Place & { readonly text: string; readonly date: string; readonly articles: number };

/** How firm a day is. What was postponed or called off is told as the plan that it was, and does not lie ahead. */
export type Firmness = Exclude<Certainty, Off>;

/** An event of a story. `text` is the sentence that tells it best, verbatim; `weight` is above 0 and below 1. */
export type TurnEntry = Place & {
  readonly date: string;
  /** Null if no sentence has a clause that can stand alone. */
  readonly title: string | null;
  readonly text: string;
  readonly weight: number;
  readonly firmness: Firmness;
  readonly articles: number;
  readonly outlets: number;
  readonly moved: readonly EventMove[];
};

/** An event that lies ahead. `setBy`: who set its date, by the fullest name in the article; null if none says. */
export type AheadEntry = Place & {
  readonly date: string;
  readonly title: string | null;
  readonly firmness: Firmness;
  readonly setBy: string | null;
  readonly articles: number;
};

/** `forms` are the other forms of the name; `role` is the newest. */
export type PersonEntry = {
  readonly id: string;
  readonly name: string;
  readonly kind: Person['kind'];
  readonly forms: readonly string[];
  readonly role: string | null;
  readonly statements: number;
  readonly articles: number;
};

/** `report` is the id of the report that the article is a copy of; its own where it leads. */
export type ArticleEntry = {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly report: string;
};

/** What is known of a story at the end of a day. A public form: other programs read it. */
export type WholeStory = {
  /** Slug. */
  readonly story: string;
  readonly title: string;
  readonly asOf: string;
  /** Best first. */
  readonly state: readonly StateEntry[];
  /** Every event, the weightiest first. */
  readonly turns: readonly TurnEntry[];
  /** The nearest first. */
  readonly dates: readonly AheadEntry[];
  /** By rank. */
  readonly people: readonly PersonEntry[];
  /** Newest first, undated ones last. */
  readonly articles: readonly ArticleEntry[];
};
