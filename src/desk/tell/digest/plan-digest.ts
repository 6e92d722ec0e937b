import type { MergedKeyDate } from '../../../core/dates/key-date-merge.ts';
import { lastDay } from '../../../core/dates/last-day.ts';
import { toSource } from '../../../core/to-source.ts';
import type { ArticleNews, DateNews, StoryNews } from '../../../core/views/digest-view.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import type { SourcedText } from '../../../core/views/views.ts';
import type { ArticleHead, StoredArticle } from '../../../store/articles.ts';
import { eventKeys } from '../remind/event-keys.ts';
import { type FollowedPerson, isByFollowed } from './followed-people.ts';
import { type FreshArticle, type FreshReport, toFreshReports } from './fresh-reports.ts';
import { reportStatements } from './report-statements.ts';

/** More than a digest can show: if a thousand articles arrive at once, it includes the newest. */
const MOST_READ = 100;

/** Everything known about a story on a day. */
export type KnownStory = {
  readonly story: StoryName | null;
  /** Articles that were not posted yet, newest first. */
  readonly fresh: readonly FreshArticle[];
  /** Articles beyond what one digest can show: they are counted and not posted later. */
  readonly unread: readonly ArticleHead[];
  /** Articles that print a report which was already posted. */
  readonly repeats: readonly ArticleHead[];
  readonly dates: readonly MergedKeyDate[];
  /** Whose statements to include; null: everyone's. */
  readonly people: readonly FollowedPerson[] | null;
};

export type StoryPlan = { readonly news: StoryNews; readonly told: ReadonlyMap<string, string> };

/** What is new about a story for the channel, and what it has received after this digest. Pure. */
export function planStoryNews(known: KnownStory, told: ReadonlyMap<string, string>, today: string): StoryPlan {
  const reports = toFreshReports(known.fresh);
  const dates = known.dates.flatMap((merged) => planDate(known.story, merged, told, today));
  return {
    news: {
      story: known.story,
      articles: reports.map(toArticleNews),
      unread: countUnread(known),
      quotes: reports.flatMap(reportStatements).filter(isByFollowed(known.people)),
      dates: dates.flatMap(({ news }) => news ?? []),
    },
    told: new Map([
      ...[...known.fresh.map(({ article }) => article), ...known.unread, ...known.repeats].map(toItem),
      ...dates.flatMap(({ items }) => items),
    ]),
  };
}

/** Counts reports, not articles. */
function countUnread({ fresh, unread }: KnownStory): number {
  const read = new Set(fresh.map(({ report }) => report));
  return new Set(unread.map(({ report }) => report)).difference(read).size;
}

/** Which of a story's articles to load: the newest not yet posted, except copies of reports that were. Pure. */
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
    ...(merged.mark ? { mark: merged.mark } : {}),
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

/** The most important sentence of the article. */
function leadOf({ article, findings }: StoredArticle): SourcedText | null {
  const [best] = findings.summary.toSorted((a, b) => b.score - a.score || a.start - b.start);
  return best ? { text: best.text, source: toSource(article, [best.start, best.end]) } : null;
}
