import { type MergedKeyDate, mergeKeyDates } from '../../core/key-date-merge.ts';
import type { ArticleStore, Scope, StoredArticle } from '../../store/articles.ts';

/** What is known, read once for all the channels that are told of it at one moment. */
export type Reading = {
  articles(scope: Scope): Promise<readonly StoredArticle[]>;
  dates(scope: Scope): Promise<readonly MergedKeyDate[]>;
};

export function createReading(store: ArticleStore): Reading {
  const articles = new Map<string, Promise<readonly StoredArticle[]>>();
  const dates = new Map<string, Promise<readonly MergedKeyDate[]>>();
  return {
    articles: (scope) => remember(articles, scope, () => store.list(scope)),
    dates: (scope) => remember(dates, scope, async () => mergeKeyDates(await store.keyDates(scope))),
  };
}

function remember<T>(known: Map<string, Promise<T>>, { story, asOf }: Scope, read: () => Promise<T>): Promise<T> {
  const key = JSON.stringify([story, asOf]);
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}
