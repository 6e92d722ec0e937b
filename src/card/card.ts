import type { QuotePassage } from '../core/quotes/quote-passage.ts';

/**
 * A reply as data: what is said, never how a platform writes it. No Markdown inside strings; each renderer escapes
 * every leaf exactly once and fits its platform's limits without cutting inside a quote or a name.
 */
export type Card = {
  readonly title: string;
  readonly tone: 'answer' | 'notice' | 'error';
  /** How a question in plain words was understood; one line above the answer. */
  readonly reading?: string;
  readonly blocks: readonly Block[];
  /** What follows a post's short lead: in a thread where there are threads, behind a button elsewhere. Answers have none. */
  readonly details?: readonly Block[];
  /** The platform's id of a role or user group that the message mentions; a manager chose it, never an article. */
  readonly ping?: string;
};

export type Block =
  | TextBlock
  | { readonly kind: 'heading'; readonly text: string }
  | QuoteBlock
  | { readonly kind: 'list'; readonly items: readonly (readonly Leaf[])[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'dates'; readonly rows: readonly DateRow[] }
  | { readonly kind: 'days'; readonly days: readonly DayGroup[] }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'divider' }
  | ButtonsBlock
  | ChoiceBlock
  | PagesBlock;

/** `fileName`: the text is a file, attached where the platform lets an answer have one and shown elsewhere. */
export type TextBlock = { readonly kind: 'text'; readonly leaves: readonly Leaf[]; readonly fileName?: string };

/**
 * A statement as its article has it: the sentence or sentences, word for word with their own quotation marks, and which
 * of the words are the speaker's. The renderer marks the speaker's words and adds nothing.
 */
export type QuoteBlock = QuotePassage & {
  readonly kind: 'quote';
  /** Who, in what role, when. */
  readonly by: readonly Leaf[];
  readonly source: readonly Leaf[];
};

/** Commands to press, and after them addresses to open. */
export type ButtonsBlock = {
  readonly kind: 'buttons';
  readonly buttons: readonly Button[];
  readonly links?: readonly LinkButton[];
};

/** One of many commands, chosen from a list: "Show source" of the statements above. At least one option. */
export type ChoiceBlock = { readonly kind: 'choice'; readonly label: string; readonly options: readonly Button[] };

/** Where an answer of several pages stands, and the command that turns them: it takes `page`, from 1. */
export type PagesBlock = {
  readonly kind: 'pages';
  readonly page: number;
  readonly pages: number;
  readonly command: string;
  /** Its other values. */
  readonly values: Values;
};

/** What happened on a day, or is told of it. */
export type DayGroup = { readonly day: string; readonly items: readonly (readonly Leaf[])[] };

export type Field = { readonly label: string; readonly value: readonly Leaf[] };

/** A row of the table of dates. */
export type DateRow = {
  /** As a person reads it: "1 August 2016", "August 2016". */
  readonly date: string;
  /** "target date", "deadline", "scheduled", "expected", "past". */
  readonly certainty: string;
  readonly what: readonly Leaf[];
  readonly source: readonly Leaf[];
};

export type Leaf =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** A person's name: never cut, never a ping. */
  | { readonly kind: 'person'; readonly name: string }
  /** An instant, shown in each reader's own zone: ISO 8601 in UTC, and how it reads where that cannot be done. */
  | { readonly kind: 'moment'; readonly at: string; readonly fallback: string };

/** A command someone typed for you. */
export type Button = {
  readonly label: string;
  /** Path of the command: "quote", "syria dates", "digest pause". */
  readonly command: string;
  readonly values: Values;
  readonly style?: 'primary' | 'danger';
};

/** Opens an address; runs nothing. */
export type LinkButton = { readonly label: string; readonly url: string };

export type Values = Readonly<Record<string, string | number | boolean>>;
