import type { ArticleNews, DateNews, StoryNews } from '../../core/digest-view.ts';
import type { MergedKeyDate } from '../../core/key-date-merge.ts';
import { lastDay } from '../../core/last-day.ts';
import type { StoryName } from '../../core/reminder-view.ts';
import { toSource } from '../../core/to-source.ts';
import type { SourcedQuote, SourcedText } from '../../core/views.ts';
import type { StoredArticle } from '../../store/articles.ts';
import { eventKeys } from './event-keys.ts';
import { foldDuplicates, type Report } from './fold-duplicates.ts';

/** All that is known of a story on a day. */
export type KnownStory = {
  readonly story: StoryName | null;
  readonly articles: readonly StoredArticle[];
  readonly dates: readonly MergedKeyDate[];
};

export type StoryPlan = { readonly news: StoryNews; readonly told: ReadonlyMap<string, string> };

/** What of a story the channel has not been told, and what it has been told after this. Pure. */
export function planStoryNews(known: KnownStory, told: ReadonlyMap<string, string>, today: string): StoryPlan {
  const [fresh, before] = partition(known.articles, ({ article }) => !told.has(articleItem(article.id)));
  const reports = foldDuplicates(fresh, before);
  const dates = known.dates.flatMap((merged) => planDate(known.story, merged, told, today));
  return {
    news: {
      story: known.story,
      articles: reports.map(toArticleNews),
      quotes: reports.flatMap(({ lead }) => quotesOf(lead)),
      dates: dates.flatMap(({ news }) => news ?? []),
    },
    told: new Map([
      ...fresh.map(({ article }) => [articleItem(article.id), article.published ?? ''] as const),
      ...dates.flatMap(({ items }) => items),
    ]),
  };
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const { first = [], second = [] } = Object.groupBy(items, (item) => (isFirst(item) ? 'first' : 'second'));
  return [first, second];
}

const articleItem = (id: string) => `article|${id}`;

type DatePlan = { readonly news: DateNews | null; readonly items: readonly (readonly [string, string])[] };

function planDate(
  story: StoryName | null,
  merged: MergedKeyDate,
  told: ReadonlyMap<string, string>,
  today: string,
): readonly DatePlan[] {
  const keys = eventKeys(merged);
  const before = keys.map((key) => told.get(`date|${key}`)).find((date) => date !== undefined);
  const hasPassed = (lastDay(merged.date) ?? today) < today;
  const news = (change: DateNews['change'], from: string | null): DateNews => ({
    story,
    date: merged.date,
    certainty: merged.certainty,
    event: merged.event,
    setBy: merged.setBy,
    sources: merged.sources.map(({ source }) => source),
    change,
    from,
  });
  const items = keys.map((key) => [`date|${key}`, merged.date] as const);
  if (hasPassed) {
    const isNews =
      before !== undefined && merged.certainty !== 'past' && !keys.some((key) => told.has(`passed|${key}`));
    return isNews ? [{ news: news('passed', null), items: keys.map((key) => [`passed|${key}`, merged.date]) }] : [];
  }
  if (merged.certainty === 'past' || before === merged.date) return [];
  return [{ news: before === undefined ? news('set', null) : news('moved', before), items }];
}

function toArticleNews({ lead, also }: Report): ArticleNews {
  const { article } = lead;
  return {
    source: toSource(article, [0, 0]),
    kind: article.kind,
    lead: leadOf(lead),
    alsoIn: also.map((other) => toSource(other.article, [0, 0])),
  };
}

/** The sentence that matters most in the article. */
function leadOf({ article, findings }: StoredArticle): SourcedText | null {
  const [best] = findings.summary.toSorted((a, b) => b.score - a.score || a.start - b.start);
  return best ? { text: best.text, source: toSource(article, [best.start, best.end]) } : null;
}

function quotesOf({ article, findings }: StoredArticle): readonly SourcedQuote[] {
  return findings.quotes
    .filter(({ speaker }) => speaker !== null)
    .map((quote) => ({ quote, source: toSource(article, quote.spans[0] ?? [0, 0]) }));
}
