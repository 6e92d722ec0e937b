import type { ArticleStore } from './articles.ts';
import type { Ledger } from './ledger.ts';
import type { NameStore } from './names.ts';
import type { Outbox } from './outbox.ts';
import type { StoryStore } from './stories.ts';

/** All that desk, jobs and delivery ask of a store. Times are passed in: SQL never asks the time. */
export type Store = {
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly names: NameStore;
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  close(): Promise<void>;
};
