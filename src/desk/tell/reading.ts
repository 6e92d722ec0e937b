import { type MergedKeyDate, mergeKeyDates } from '../../core/dates/key-date-merge.ts';
import type { ArticleHead, ArticleStore, Scope, StoredArticle } from '../../store/articles.ts';

/** What is known, loaded once for all channels that are due at the same moment. */
export type TellingSnapshot = {
  heads(scope: Scope): Promise<readonly ArticleHead[]>;
  /** Undefined if it was deleted in the meantime. */
  article(id: string): Promise<StoredArticle | undefined>;
  /** Articles published on a day or later. */
  articlesFrom(scope: Scope, day: string): Promise<readonly StoredArticle[]>;
  dates(scope: Scope): Promise<readonly MergedKeyDate[]>;
};

export function createReading(store: ArticleStore): TellingSnapshot {
  return {
    heads: remember((scope: Scope) => store.heads(scope)),
    article: remember((id: string) => store.find(id)),
    articlesFrom: remember((scope: Scope, day: string) => store.listFrom(scope, day)),
    dates: remember(async (scope: Scope) => mergeKeyDates(await store.keyDates(scope))),
  };
}

function remember<A extends readonly unknown[], T>(read: (...asked: A) => Promise<T>): (...asked: A) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const found = known.get(key) ?? read(...asked);
    known.set(key, found);
    return found;
  };
}
