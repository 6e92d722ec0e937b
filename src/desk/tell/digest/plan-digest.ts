import { toSource } from '../../../core/article/to-source.ts';
import { lastDay } from '../../../core/dates/last-day.ts';
import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import type { Edition } from '../../../core/editions/edition.ts';
import type { ArticleNews, DateNews, StoryNews } from '../../../core/views/digest-view.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import type { ArticleHead, StoredArticle } from '../../../store/port/articles.ts';
import { toSourcedQuote } from '../../to-sourced-quote.ts';
import type { Growth } from '../growth/find-growth.ts';
import { articleItem, passedItem, toToldVersion } from '../growth/told-version.ts';
import { eventKeys } from '../remind/event-keys.ts';
import { chooseNewStatements } from './choose-new-statements.ts';
import { type FollowedPerson, isByFollowed } from './followed-people.ts';
import { type FreshArticle, toFreshReports } from './fresh-reports.ts';
import { leadSentenceOf } from './lead-sentence.ts';
import { onceAnOutlet } from './once-an-outlet.ts';
import { type RankedReport, rankReports } from './rank-reports.ts';
import { reportStatements } from './report-statements.ts';

/** More than a digest can show: if a thousand articles arrive at once, it includes the newest. */
const MOST_READ = 100;

/** Everything known about a story on a day. */
export type KnownStory = {
  readonly story: StoryName | null;
  /** Articles that were not posted yet, newest first. */
  readonly fresh: readonly FreshArticle[];
  /** Articles that the digest does not choose: they are not read again until they are edited. */
  readonly passed: readonly FreshArticle[];
  /** Articles that were posted and say something new since. */
  readonly updated: readonly UpdatedArticle[];
  /** Articles beyond what one digest can show: they are counted and not posted later. */
  readonly unread: readonly ArticleHead[];
  /** Articles that print a report which was already posted. */
  readonly repeats: readonly ArticleHead[];
  /** Articles that came in long after they were published: they are never posted. */
  readonly old: readonly ArticleHead[];
  readonly dates: readonly MergedKeyDate[];
  /** Whose statements to include; null: everyone's. */
  readonly people: readonly FollowedPerson[] | null;
  /** What the story weighs; null: nothing is known of that. */
  readonly edition: Edition | null;
};

/** An article under its own report, with what it says that the channel has not received. */
export type UpdatedArticle = FreshArticle & { readonly growth: Growth };

export type StoryPlan = { readonly news: StoryNews; readonly told: ReadonlyMap<string, string> };

/** What is new about a story for the channel, and what it has received after this digest. Pure. */
export function planStoryNews(known: KnownStory, told: ReadonlyMap<string, string>, today: string): StoryPlan {
  const fresh = toFreshReports(known.fresh);
  const reports = [...fresh, ...toFreshReports(known.updated)];
  const growths = new Map(known.updated.map(({ article, growth }) => [article.id, growth]));
  const statements = onceAnOutlet([...fresh.flatMap(reportStatements), ...known.updated.flatMap(addedStatements)]);
  const dates = known.dates.flatMap((merged) => planDate(known.story, merged, told, today));
  return {
    news: {
      story: known.story,
      articles: rankReports(reports, known.edition).map((one) => toArticleNews(one, growths)),
      unread: countUnread(known),
      quotes: chooseNewStatements(statements.filter(isByFollowed(known.people)), known.edition),
      dates: dates.flatMap(({ news }) => news ?? []),
    },
    told: new Map([
      ...[...known.unread, ...known.repeats].map(toItem),
      ...[...known.fresh, ...known.updated].map(toVersionItem),
      ...[...known.passed.map(({ article }) => article), ...known.old].map(toPassedItem),
      ...dates.flatMap(({ items }) => items),
    ]),
  };
}

/** Counts reports, not articles. */
function countUnread({ fresh, unread }: KnownStory): number {
  const read = new Set(fresh.map(({ report }) => report));
  return new Set(unread.map(({ report }) => report)).difference(read).size;
}

/** What is older when it comes in is no news: the backlog of a feed, or the story before the channel followed it. */
const NEWS_DAYS = 30;

/** A story's articles, by what the digest does with them. */
type SortedHeads = {
  /** To be read: the newest not yet posted; neither copies of reports that were, nor old ones. */
  readonly fresh: readonly ArticleHead[];
  readonly unread: readonly ArticleHead[];
  readonly repeats: readonly ArticleHead[];
  readonly old: readonly ArticleHead[];
  /** Those that were posted and may say more by now. */
  readonly told: readonly ArticleHead[];
  /** Those that were not chosen and may be by now. */
  readonly passed: readonly ArticleHead[];
};

/** Which of a story's articles to load. Pure. */
export function chooseHeads(
  heads: readonly ArticleHead[],
  told: ReadonlyMap<string, string>,
  today: string,
): SortedHeads {
  const first = Temporal.PlainDate.from(today).subtract({ days: NEWS_DAYS }).toString();
  const isOld = ({ published }: ArticleHead) => published !== null && published < first;
  const isTold = ({ id }: ArticleHead) => told.has(articleItem(id));
  const isPassed = ({ id }: ArticleHead) => told.has(passedItem(id));
  // A later copy of what was old or posted is no news; of what was passed, it may be the one that is chosen.
  const known = heads.filter((head) => isTold(head) || (isPassed(head) && isOld(head)));
  const reports = new Set(known.map(({ report }) => report));
  const isRepeat = ({ report }: ArticleHead) => reports.has(report);
  const unseen = heads.filter((head) => !isTold(head) && !isPassed(head));
  const news = unseen.filter((head) => !isRepeat(head) && !isOld(head));
  return {
    fresh: news.slice(0, MOST_READ),
    unread: news.slice(MOST_READ),
    repeats: unseen.filter(isRepeat),
    old: unseen.filter((head) => !isRepeat(head) && isOld(head)),
    told: heads.filter((head) => isTold(head) && !isOld(head) && head.report === head.id),
    passed: heads.filter((head) => isPassed(head) && !isTold(head) && !isRepeat(head) && !isOld(head)),
  };
}

function toItem({ id, published }: ArticleHead): readonly [string, string] {
  return [articleItem(id), published ?? ''];
}

function toVersionItem({ article }: StoredArticle): readonly [string, string] {
  return [articleItem(article.id), toToldVersion(article)];
}

const toPassedItem = ({ id }: { readonly id: string }) => [passedItem(id), ''] as const;

const addedStatements = ({ article, growth }: UpdatedArticle) =>
  growth.statements.map((quote) => toSourcedQuote(article, quote));

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

function toArticleNews(
  { report: { lead, also }, line }: RankedReport,
  growths: ReadonlyMap<string, Growth>,
): ArticleNews {
  const { article } = lead;
  const growth = growths.get(article.id);
  return {
    source: toSource(article, [0, 0]),
    kind: article.kind,
    isUpdate: growth !== undefined,
    lead: growth ? growth.lead : (line ?? leadSentenceOf(lead)),
    alsoIn: also.map((other) => toSource(other.article, [0, 0])),
  };
}
