import type { EditionArticle } from '../../core/editions/edition.ts';

/** Which story (null: all of the workspace's articles) on which day (YYYY-MM-DD). */
type EditionKey = { readonly story: string | null; readonly asOf: string };

/** An edition as it is kept: the JSON of an `Edition`. */
export type KeptEdition = {
  readonly asOf: string;
  /** The revision of its story from which it was built. */
  readonly revision: number;
  /** How many articles it is made of. */
  readonly articles: number;
  readonly json: string;
};

/** What an edition is built from. */
type EditionMatter = { readonly revision: number; readonly articles: readonly EditionArticle[] };

/** The part of the store's port that holds the stories as they were built for a day. */
export type EditionStore = {
  /** The revision in which the story last changed; 0: it has no articles. */
  revision(story: string | null): Promise<number>;
  /** The edition of that day, else the newest before it; undefined if there is none that these rules built. */
  find(key: EditionKey): Promise<KeptEdition | undefined>;
  /** Every article of the story, whenever it was published, and the revision of that moment. */
  matter(story: string | null): Promise<EditionMatter>;
  /** Keeps an edition, unless that day has one of the same or a later revision; of a story only the latest days are kept. */
  save(key: EditionKey, edition: Omit<KeptEdition, 'asOf'>): Promise<void>;
  /** The stories that have no edition of that day, or have changed since it was built; null: all articles. */
  outdated(asOf: string): Promise<readonly (string | null)[]>;
};

/** Who asks of which story: a story's slug, and a person in a channel as one word. */
export type Asking = { readonly story: string; readonly asker: string };

/** The part of the store's port that remembers when a person last asked what changed. */
export type Askings = {
  /** YYYY-MM-DD; null: never. */
  last(asking: Asking): Promise<string | null>;
  remember(asking: Asking, day: string): Promise<void>;
};
