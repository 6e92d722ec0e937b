import { type MergedKeyDate, mergeKeyDates } from '../../core/dates/merge/key-date-merge.ts';
import type { ArticleHead, ArticleStore, Scope, StoredArticle } from '../../store/port/articles.ts';
import { joinMerged } from '../ask/dates/join-ahead.ts';
import type { Editions } from '../editions/editions.ts';
import type { RulingStores } from '../rulings/located-rulings.ts';
import { createRuledArticles } from '../rulings/ruled-article.ts';
import { createRuledDates } from '../rulings/ruled-dates.ts';

/** What is known, loaded once for all channels that are due at the same moment. */
export type TellingSnapshot = {
  heads(scope: Scope): Promise<readonly ArticleHead[]>;
  readonly arrivals: ArticleStore['arrivals'];
  readonly publishedFrom: ArticleStore['publishedFrom'];
  /** Undefined if it was deleted in the meantime. */
  article(id: string): Promise<StoredArticle | undefined>;
  /** Articles published on a day or later. */
  articlesFrom(scope: Scope, day: string): Promise<readonly StoredArticle[]>;
  /** One row an event. */
  dates(scope: Scope): Promise<readonly MergedKeyDate[]>;
};

/** `editions` join dates that are one event and leave out other matters', as lists of dates do; absent: they stay as they are. */
export function createReading(stores: RulingStores, editions?: Pick<Editions, 'of'>): TellingSnapshot {
  const { articles } = stores;
  const toRuled = createRuledDates(stores);
  const toRuledArticle = createRuledArticles(stores.rulings);
  return {
    arrivals: remember((query: Parameters<ArticleStore['arrivals']>[0]) => articles.arrivals(query)),
    publishedFrom: remember((day: string) => articles.publishedFrom(day)),
    heads: remember((scope: Scope) => articles.heads(scope)),
    article: remember(async (id: string) => {
      const stored = await articles.find(id);
      return stored && toRuledArticle(stored);
    }),
    articlesFrom: remember(async (scope: Scope, day: string) =>
      Promise.all((await articles.listFrom(scope, day)).map(toRuledArticle)),
    ),
    dates: remember(async (scope: Scope) => {
      const dates = await toRuled(scope, mergeKeyDates(await articles.keyDates(scope)));
      const { story, asOf } = scope;
      if (!editions || story === null || asOf === null || dates.length === 0) return dates;
      return joinMerged(dates, await editions.of({ story, asOf }));
    }),
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
