import type { ArticleStore } from './articles.ts';

/** All that desk, jobs and delivery ask of a store. Times are passed in: SQL never asks the time. */
export type Store = {
  readonly articles: ArticleStore;
  close(): Promise<void>;
};
