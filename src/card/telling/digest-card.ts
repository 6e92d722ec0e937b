import { certaintyWords } from '../../core/dates/certainty-words.ts';
import { showDate } from '../../core/dates/show-date.ts';
import type { ArticleNews, DateNews, DigestView, StoryNews } from '../../core/views/digest-view.ts';
import type { Block, Card, DateRow, Leaf } from '../card.ts';
import { alsoLeaves } from '../parts/also-leaves.ts';
import { bold, link, person, plain } from '../parts/leaves.ts';
import { quoteBlock } from '../parts/quote-block.ts';
import { articleLeaves, sourceLeaves } from '../parts/source-leaves.ts';
import { teamLeaves } from '../parts/team-leaves.ts';

const ARTICLES = 8;
const MAX_QUOTES_A_STORY = 4;
const DATES = 8;

/** What is new in a channel's stories. `late` says how late it is, where the desk was down at its time. */
export function digestCard(view: DigestView, late: string | null): Card {
  const { day, schedule, zone, isFirst, stories } = view;
  const what = isFirst ? 'what is known so far' : 'what is new';
  const note = `This digest comes ${schedule}, ${zone}.${late ? ` It is ${late} late: the desk was down at its time.` : ''}`;
  return {
    title: `Digest, ${showDate(day)}: ${stories.length === 0 ? 'nothing new' : what}`,
    tone: stories.length === 0 ? 'notice' : 'answer',
    blocks: [...stories.flatMap(storyBlocks), { kind: 'text', leaves: [plain(note)] }],
  };
}

function storyBlocks({ story, articles, unread, quotes, dates }: StoryNews): readonly Block[] {
  const more = moreWords(
    Math.max(0, articles.length - ARTICLES) + unread,
    quotes.length - MAX_QUOTES_A_STORY,
    dates.length - DATES,
  );
  return [
    { kind: 'heading', text: story?.title ?? 'Other articles' },
    ...(articles.length > 0 ? [{ kind: 'list', items: articles.slice(0, ARTICLES).map(articleLine) } as const] : []),
    ...(dates.length > 0 ? [{ kind: 'dates', rows: dates.slice(0, DATES).map(dateRow) } as const] : []),
    ...quotes.slice(0, MAX_QUOTES_A_STORY).map(quoteBlock),
    ...(more ? [{ kind: 'text', leaves: [plain(more)] } as const] : []),
    ...(story ? [storyButtons(story.slug)] : []),
  ];
}

/** What did not fit is counted, and the buttons lead to it. */
function moreWords(articles: number, quotes: number, dates: number): string {
  const parts = [
    ...(articles > 0 ? [`${articles} more article${articles === 1 ? '' : 's'}`] : []),
    ...(quotes > 0 ? [`${quotes} more statement${quotes === 1 ? '' : 's'}`] : []),
    ...(dates > 0 ? [`${dates} more date${dates === 1 ? '' : 's'}`] : []),
  ];
  return parts.length > 0 ? `And ${parts.join(', ')}.` : '';
}

function articleLine({ source, kind, lead, alsoIn }: ArticleNews): readonly Leaf[] {
  return [
    link(source.title, source.url),
    plain(`${kind === 'brief' ? ' (brief)' : ''} · `),
    ...articleLeaves({ ...source, url: null }),
    ...(lead ? [plain(`: ${lead.text}`), plain(` (paragraph ${lead.source.paragraph})`)] : []),
    ...alsoLeaves(alsoIn),
  ];
}

function dateRow({ change, date, certainty, event, setBy, from, sources, mark }: DateNews): DateRow {
  const [newest] = sources;
  return {
    date: showDate(date),
    certainty: certaintyWords(certainty),
    what: [
      bold(changeWords(change, from)),
      plain(`: ${event}`),
      ...(setBy ? [plain('; set by '), person(setBy)] : []),
      ...(mark ? [plain(`; ${mark.what} by `), ...teamLeaves(mark)] : []),
    ],
    source: newest ? sourceLeaves(newest) : [],
  };
}

function changeWords(change: DateNews['change'], from: string | null): string {
  if (change === 'moved' && from) return `moved from ${showDate(from)}`;
  return change === 'passed' ? 'has gone by' : 'set';
}

function storyButtons(slug: string): Block {
  const buttons = ['summary', 'quotes', 'dates'].map((action) => ({
    label: `${action.slice(0, 1).toUpperCase()}${action.slice(1)}`,
    command: `${slug} ${action}`,
    values: {},
  }));
  return { kind: 'buttons', buttons };
}
