import type { Tables } from '../tables.ts';

type MovedTable<T extends keyof Tables> = {
  /** Tells the rows apart: they are read, compared and written in this order. */
  readonly key: readonly (keyof Tables[T] & string)[];
  /** The column that the engine numbers. */
  readonly numbered?: keyof Tables[T] & string;
  /** Rows at once; fewer of those that may hold a long text. */
  readonly rows: number;
};

const MANY = 500;
const FEW = 20;

/** Every table; what a row refers to comes before it. A table that is missing here is a type error. */
const BY_NAME: { readonly [T in keyof Tables]: MovedTable<T> } = {
  workspaces: { key: ['number'], numbered: 'number', rows: MANY },
  articles: { key: ['number'], numbered: 'number', rows: FEW },
  sights: { key: ['workspace', 'id', 'rank'], rows: MANY },
  revisions: { key: ['workspace', 'id', 'number'], rows: MANY },
  sketches: { key: ['hash', 'day', 'article'], rows: MANY },
  paragraphs: { key: ['id'], rows: MANY },
  quotes: { key: ['id'], numbered: 'id', rows: MANY },
  key_dates: { key: ['article', 'number'], rows: MANY },
  people: { key: ['article', 'number'], rows: MANY },
  repeats: { key: ['workspace', 'kind', 'row', 'rank'], rows: MANY },
  earlier_dates: { key: ['workspace', 'id', 'number'], rows: MANY },
  tallies: { key: ['workspace', 'story', 'published'], rows: MANY },
  names: { key: ['workspace', 'story', 'key'], rows: MANY },
  voice_days: { key: ['workspace', 'story', 'key', 'published'], rows: MANY },
  name_forms: { key: ['workspace', 'key', 'form'], rows: MANY },
  name_words: { key: ['workspace', 'word', 'key'], rows: MANY },
  story_changes: { key: ['workspace', 'story'], rows: MANY },
  editions: { key: ['workspace', 'story', 'as_of'], rows: FEW },
  stories: { key: ['workspace', 'slug'], rows: MANY },
  rulings: { key: ['workspace', 'number'], rows: MANY },
  story_drafts: { key: ['id'], numbered: 'id', rows: MANY },
  text_drafts: { key: ['id'], numbered: 'id', rows: FEW },
  subscriptions: { key: ['id'], numbered: 'id', rows: MANY },
  occurrences: { key: ['subscription', 'slot'], rows: MANY },
  told: { key: ['subscription', 'item'], rows: MANY },
  replays: { key: ['desk', 'platform', 'workspace', 'channel'], rows: FEW },
  outbox: { key: ['id'], numbered: 'id', rows: FEW },
  marks: { key: ['name'], rows: FEW },
  leases: { key: ['name'], rows: MANY },
  fetches: { key: ['workspace', 'day'], rows: MANY },
  installations: { key: ['workspace'], rows: MANY },
  feeds: { key: ['id'], numbered: 'id', rows: FEW },
  items: { key: ['id'], numbered: 'id', rows: MANY },
  item_keys: { key: ['workspace', 'feed', 'key'], rows: MANY },
};

export type ToMove = {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  readonly numbered?: string;
  readonly rows: number;
};

export const MOVED_TABLES: readonly ToMove[] = Object.entries(BY_NAME).map(([table, how]) => ({
  table: table as keyof Tables,
  ...how,
}));
