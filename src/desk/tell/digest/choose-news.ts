import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { StoredArticle } from '../../../store/port/articles.ts';
import type { Store } from '../../../store/port/port.ts';
import { fitsChosenWords } from '../choice/fits.ts';
import { isFromFeeds } from '../choice/is-from-feeds.ts';
import type { NewsParts } from './news-parts.ts';

/** Articles that a digest which chooses by words or feeds tells of, and the others. */
export async function partChosen<Article extends StoredArticle>(
  { store }: NewsParts,
  subscription: Subscription,
  articles: readonly (Article | undefined)[],
): Promise<Record<'chosen' | 'passed', readonly Article[]>> {
  const read = articles.filter((article) => article !== undefined);
  const fits = await Promise.all(read.map((article) => isChosen(store, subscription, article)));
  return { chosen: read.filter((_, at) => fits[at]), passed: read.filter((_, at) => !fits[at]) };
}

async function isChosen(store: Store, subscription: Subscription, stored: StoredArticle): Promise<boolean> {
  const { title, text } = stored.article;
  if (!fitsChosenWords(subscription, `${title}\n${text}`)) return false;
  return !subscription.choice?.feeds || isFromFeeds(store, subscription, stored);
}

/** Dates named by an article that is chosen; words are looked for in the date's label and the article's title. */
export async function chooseDates(
  { reading, store }: NewsParts,
  subscription: Subscription,
  dates: readonly MergedKeyDate[],
): Promise<readonly MergedKeyDate[]> {
  const { choice } = subscription;
  if (!choice) return dates;
  const fitting = dates.filter(({ event, sources }) =>
    fitsChosenWords(subscription, [event, ...sources.map(({ source }) => source.title)].join('\n')),
  );
  if (!choice.feeds) return fitting;
  const chosen = await Promise.all(
    fitting.map(async (merged) => {
      const named = await Promise.all(merged.sources.map(({ source }) => reading.article(source.article)));
      const from = named.map((stored) => stored !== undefined && isFromFeeds(store, subscription, stored));
      return (await Promise.all(from)).includes(true) ? merged : [];
    }),
  );
  return chosen.flat();
}
