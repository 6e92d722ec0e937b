import { showDate } from '../../core/dates/show/show-date.ts';
import type { DigestView, StoryNews } from '../../core/views/digest-view.ts';
import type { Block, Button, Card } from '../card.ts';
import { bold, plain } from '../parts/leaves/leaves.ts';
import { quotesWithSources } from '../parts/source-blocks.ts';
import { articleNewsLeaves, dateNewsLeaves } from './news-leaves.ts';

/** In the details of a story. */
const MAX_ARTICLES = 5;
const MAX_QUOTES_A_STORY = 3;
const MAX_DATES = 6;
/** A date that was set or moved is what a reader must not miss, so the lead has it. */
const DATES_IN_LEAD = 2;
/** Buttons for more stories would be a wall of them. */
const STORIES_WITH_BUTTON = 3;

/**
 * What is new in a channel's stories: a short lead, and in its details the other articles, dates and statements. `late` says
 * how late it is, where the desk was down at its time.
 */
export function digestCard(view: DigestView, late: string | null): Card {
  const { day, lastMoved, stories } = view;
  const isQuiet = stories.length === 0;
  const moved = isQuiet && lastMoved ? `; last moved ${showDate(lastMoved)}` : '';
  const details = stories.flatMap((news) => detailBlocks(news, day));
  return {
    title: `Digest, ${showDate(day)}: ${isQuiet ? `nothing new${moved}` : 'what is new'}`,
    tone: isQuiet ? 'notice' : 'answer',
    blocks: [
      ...stories.flatMap((news, at) => [...(at > 0 ? [{ kind: 'divider' } as const] : []), ...leadBlocks(news, day)]),
      ...scheduleBlocks(view, late),
      ...buttonBlocks(stories),
    ],
    ...(details.length > 0 ? { details } : {}),
  };
}

function scheduleBlocks({ schedule, zone }: DigestView, late: string | null): readonly Block[] {
  if (schedule === null)
    return [
      { kind: 'text', leaves: [plain('This channel has no digest yet. This is what one would say of the last day.')] },
      { kind: 'buttons', buttons: [{ label: 'Set up digest', command: 'digest daily', values: {} }] },
    ];
  const lateness = late ? ` It is ${late} late: the desk was down at its time.` : '';
  return [{ kind: 'text', leaves: [plain(`This digest comes ${schedule}, ${zone}.${lateness}`)] }];
}

function leadBlocks(news: StoryNews, day: string): readonly Block[] {
  const [first] = news.articles;
  const dates = news.dates.slice(0, DATES_IN_LEAD);
  const more = countWords(
    Math.max(0, news.articles.length - 1) + news.unread,
    news.quotes.length,
    news.dates.length - dates.length,
  );
  return [
    { kind: 'heading', text: titleOf(news) },
    ...(first ? [{ kind: 'text', leaves: articleNewsLeaves(first) } as const] : []),
    ...(dates.length > 0 ? [{ kind: 'list', items: dates.map((date) => dateNewsLeaves(date, day)) } as const] : []),
    ...(more === '' ? [] : [{ kind: 'text', leaves: [plain(`Also new: ${more}.`)] } as const]),
  ];
}

function detailBlocks(news: StoryNews, day: string): readonly Block[] {
  const articles = news.articles.slice(1, 1 + MAX_ARTICLES);
  const dates = news.dates.slice(DATES_IN_LEAD, DATES_IN_LEAD + MAX_DATES);
  const quotes = news.quotes.slice(0, MAX_QUOTES_A_STORY);
  if (articles.length + dates.length + quotes.length === 0) return [];
  const more = countWords(
    Math.max(0, news.articles.length - 1 - articles.length) + news.unread,
    news.quotes.length - quotes.length,
    news.dates.length - DATES_IN_LEAD - dates.length,
  );
  return [
    { kind: 'text', leaves: [bold(titleOf(news))] },
    ...(articles.length > 0 ? [{ kind: 'list', items: articles.map(articleNewsLeaves) } as const] : []),
    ...(dates.length > 0 ? [{ kind: 'list', items: dates.map((date) => dateNewsLeaves(date, day)) } as const] : []),
    ...quotesWithSources(quotes),
    ...(more === '' ? [] : [{ kind: 'text', leaves: [plain(`And ${more}.`)] } as const]),
  ];
}

const titleOf = ({ story }: StoryNews) => story?.title ?? 'Other articles';

/** "2 articles, 1 statement"; empty if there is no more. */
function countWords(articles: number, quotes: number, dates: number): string {
  const counts = [
    [articles, 'article'],
    [quotes, 'statement'],
    [dates, 'date'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} more ${what}${count === 1 ? '' : 's'}`)
    .join(', ');
}

function buttonBlocks(stories: readonly StoryNews[]): readonly Block[] {
  const named = stories.flatMap(({ story }) => story ?? []);
  const [only, ...others] = named;
  if (!only) return [];
  const buttons: readonly Button[] =
    others.length === 0
      ? ['changes', 'summary', 'dates'].map((action) => ({
          label: action.slice(0, 1).toUpperCase() + action.slice(1),
          command: `${only.slug} ${action}`,
          values: {},
        }))
      : named
          .slice(0, STORIES_WITH_BUTTON)
          .map(({ slug, title }) => ({ label: `Summary: ${title}`, command: `${slug} summary`, values: {} }));
  return [{ kind: 'buttons', buttons }];
}
