import type { ArticleNews, DateNews, StoryNews } from '../../core/digest-view.ts';
import { foldText } from '../../core/fold.ts';
import type { MergedKeyDate } from '../../core/key-date-merge.ts';
import { lastDay } from '../../core/last-day.ts';
import type { StoryName } from '../../core/reminder-view.ts';
import { toSource } from '../../core/to-source.ts';
import type { SourcedQuote, SourcedText } from '../../core/views.ts';
import type { ArticleHead, StoredArticle } from '../../store/articles.ts';
import { eventKeys } from './event-keys.ts';
import { DAYS_APART, foldDuplicates, type Report } from './fold-duplicates.ts';

/** More than a digest can show: a desk that reads a thousand articles at once tells of the newest. */
const MOST_READ = 100;

/** All that is known of a story on a day. */
export type KnownStory = {
  readonly story: StoryName | null;
  /** Articles that were not told, newest first. */
  readonly fresh: readonly StoredArticle[];
  /** Those beyond what one digest can say: they are counted, and told of no more. */
  readonly unread: readonly ArticleHead[];
  /** Told before, in the days of the fresh ones: they may be the same reports. */
  readonly near: readonly StoredArticle[];
  readonly dates: readonly MergedKeyDate[];
  /** Whose statements are told; null: everyone's. */
  readonly people: readonly string[] | null;
};

export type StoryPlan = { readonly news: StoryNews; readonly told: ReadonlyMap<string, string> };

/** What of a story the channel has not been told, and what it has been told after this. Pure. */
export function planStoryNews(known: KnownStory, told: ReadonlyMap<string, string>, today: string): StoryPlan {
  const reports = foldDuplicates(known.fresh, known.near);
  const dates = known.dates.flatMap((merged) => planDate(known.story, merged, told, today));
  return {
    news: {
      story: known.story,
      articles: reports.map(toArticleNews),
      unread: known.unread.length,
      quotes: reports.flatMap(({ lead }) => quotesOf(lead, known.people)),
      dates: dates.flatMap(({ news }) => news ?? []),
    },
    told: new Map([
      ...[...known.fresh.map(({ article }) => article), ...known.unread].map(toItem),
      ...dates.flatMap(({ items }) => items),
    ]),
  };
}

/** What of a story's articles is read: the newest that were not told, and told ones that may be the same reports. Pure. */
export function chooseHeads(
  heads: readonly ArticleHead[],
  told: ReadonlyMap<string, string>,
): {
  readonly fresh: readonly ArticleHead[];
  readonly unread: readonly ArticleHead[];
  readonly near: readonly ArticleHead[];
} {
  const untold = heads.filter((head) => !told.has(toItem(head)[0]));
  const fresh = untold.slice(0, MOST_READ);
  const days = new Set(fresh.flatMap(({ published }) => daysAround(published)));
  const near =
    fresh.length === 0 ? [] : heads.filter((head) => told.has(toItem(head)[0]) && days.has(head.published ?? ''));
  return { fresh, unread: untold.slice(MOST_READ), near: near.slice(0, MOST_READ) };
}

/** The days in which a wire story is printed. */
function daysAround(published: string | null): readonly string[] {
  if (published === null) return [''];
  const first = Temporal.PlainDate.from(published).subtract({ days: DAYS_APART });
  return Array.from({ length: 2 * DAYS_APART + 1 }, (_, i) => first.add({ days: i }).toString());
}

function toItem({ id, published }: ArticleHead): readonly [string, string] {
  return [`article|${id}`, published ?? ''];
}

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

function quotesOf({ article, findings }: StoredArticle, people: readonly string[] | null): readonly SourcedQuote[] {
  return findings.quotes
    .filter(({ speaker }) => speaker !== null && (people === null || people.some((name) => isName(name, speaker.name))))
    .map((quote) => ({ quote, source: toSource(article, quote.spans[0] ?? [0, 0]) }));
}

/** An article that never gives the first name means the same person: "Kirby" is John Kirby. */
function isName(followed: string, speaker: string): boolean {
  return ` ${foldText(followed)} `.includes(` ${foldText(speaker)} `);
}
