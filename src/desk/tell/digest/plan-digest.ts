import type { MergedKeyDate } from '../../../core/dates/key-date-merge.ts';
import { lastDay } from '../../../core/dates/last-day.ts';
import { foldText } from '../../../core/text/fold.ts';
import { toSource } from '../../../core/to-source.ts';
import type { ArticleNews, DateNews, StoryNews } from '../../../core/views/digest-view.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import type { SourcedQuote, SourcedText } from '../../../core/views/views.ts';
import type { ArticleHead, StoredArticle } from '../../../store/articles.ts';
import { eventKeys } from '../remind/event-keys.ts';
import { type FreshArticle, type FreshReport, toFreshReports } from './fresh-reports.ts';
import { reportStatements } from './report-statements.ts';

/** More than a digest can show: a desk that reads a thousand articles at once tells of the newest. */
const MOST_READ = 100;

/** All that is known of a story on a day. */
export type KnownStory = {
  readonly story: StoryName | null;
  /** Articles that were not told, newest first. */
  readonly fresh: readonly FreshArticle[];
  /** Those beyond what one digest can say: they are counted, and told of no more. */
  readonly unread: readonly ArticleHead[];
  /** Those that print a report which was told. */
  readonly repeats: readonly ArticleHead[];
  readonly dates: readonly MergedKeyDate[];
  /** Whose statements are told; null: everyone's. */
  readonly people: readonly string[] | null;
};

export type StoryPlan = { readonly news: StoryNews; readonly told: ReadonlyMap<string, string> };

/** What of a story the channel has not been told, and what it has been told after this. Pure. */
export function planStoryNews(known: KnownStory, told: ReadonlyMap<string, string>, today: string): StoryPlan {
  const reports = toFreshReports(known.fresh);
  const dates = known.dates.flatMap((merged) => planDate(known.story, merged, told, today));
  return {
    news: {
      story: known.story,
      articles: reports.map(toArticleNews),
      unread: countUnread(known),
      quotes: reports.flatMap(reportStatements).filter(isBy(known.people)),
      dates: dates.flatMap(({ news }) => news ?? []),
    },
    told: new Map([
      ...[...known.fresh.map(({ article }) => article), ...known.unread, ...known.repeats].map(toItem),
      ...dates.flatMap(({ items }) => items),
    ]),
  };
}

/** Reports, not articles. */
function countUnread({ fresh, unread }: KnownStory): number {
  const read = new Set(fresh.map(({ report }) => report));
  return new Set(unread.map(({ report }) => report)).difference(read).size;
}

/** What of a story's articles is read: the newest that were not told, and of those no report that was. Pure. */
export function chooseHeads(
  heads: readonly ArticleHead[],
  told: ReadonlyMap<string, string>,
): Readonly<Record<'fresh' | 'unread' | 'repeats', readonly ArticleHead[]>> {
  const isTold = (head: ArticleHead) => told.has(toItem(head)[0]);
  const reports = new Set(heads.filter(isTold).map(({ report }) => report));
  const untold = heads.filter((head) => !isTold(head));
  const news = untold.filter(({ report }) => !reports.has(report));
  return {
    fresh: news.slice(0, MOST_READ),
    unread: news.slice(MOST_READ),
    repeats: untold.filter(({ report }) => reports.has(report)),
  };
}

function toItem({ id, published }: Pick<ArticleHead, 'id' | 'published'>): readonly [string, string] {
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

function toArticleNews({ lead, also }: FreshReport): ArticleNews {
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

function isBy(people: readonly string[] | null): (statement: SourcedQuote) => boolean {
  return ({ quote }) =>
    quote.speaker !== null && (people === null || people.some((name) => isName(name, quote.speaker?.name ?? '')));
}

/** An article that never gives the first name means the same person: "Kirby" is John Kirby. */
function isName(followed: string, speaker: string): boolean {
  return ` ${foldText(followed)} `.includes(` ${foldText(speaker)} `);
}
