import { showDate } from '../../core/dates/show-date.ts';
import type { ArticleNews, DateNews, DigestView, StoryNews } from '../../core/views/digest-view.ts';
import type { Block, Card, Leaf } from '../card.ts';
import { alsoLeaves } from '../parts/also-leaves.ts';
import { bold, link, plain } from '../parts/leaves.ts';
import { quoteBlock } from '../parts/quote-block.ts';
import { articleLeaves, sourceLeaves } from '../parts/source-leaves.ts';
import { turnedDateLeaves } from '../parts/turned-date-leaves.ts';

/** The first by itself, and those after it. */
const MAX_LINES = 5;
const MAX_QUOTES_A_STORY = 3;
const DATES = 6;

/** What is new in a channel's stories. `late` says how late it is, where the desk was down at its time. */
export function digestCard(view: DigestView, late: string | null): Card {
  const { day, lastMoved, stories } = view;
  const isQuiet = stories.length === 0;
  const moved = isQuiet && lastMoved ? `; last moved ${showDate(lastMoved)}` : '';
  return {
    title: `Digest, ${showDate(day)}: ${isQuiet ? `nothing new${moved}` : 'what is new'}`,
    tone: isQuiet ? 'notice' : 'answer',
    blocks: [...stories.flatMap((news) => storyBlocks(news, day)), ...scheduleBlocks(view, late)],
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

function storyBlocks({ story, articles, unread, quotes, dates }: StoryNews, day: string): readonly Block[] {
  const [first, ...others] = articles.slice(0, MAX_LINES);
  const more = moreWords(
    Math.max(0, articles.length - MAX_LINES) + unread,
    quotes.length - MAX_QUOTES_A_STORY,
    dates.length - DATES,
  );
  return [
    { kind: 'heading', text: story?.title ?? 'Other articles' },
    ...(first ? [{ kind: 'text', leaves: articleLine(first) } as const] : []),
    ...(others.length > 0 ? [{ kind: 'list', items: others.map(articleLine) } as const] : []),
    ...(dates.length > 0
      ? [{ kind: 'list', items: dates.slice(0, DATES).map((date) => dateLine(date, day)) } as const]
      : []),
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

/** Its news in one sentence, then where it stands; an article without one is told by its title. */
function articleLine({ source, kind, isUpdate, lead, alsoIn }: ArticleNews): readonly Leaf[] {
  const update = isUpdate ? [bold('Updated'), plain(': ')] : [];
  const brief = kind === 'brief' ? [plain(' (brief)')] : [];
  if (!lead)
    return [
      ...update,
      link(source.title, source.url),
      ...brief,
      plain(' · '),
      ...articleLeaves({ ...source, url: null }),
      ...alsoLeaves(alsoIn),
    ];
  return [
    ...update,
    plain(`${lead.text} · `),
    ...sourceLeaves(lead.source, lead.text),
    ...brief,
    ...alsoLeaves(alsoIn),
  ];
}

function dateLine(news: DateNews, day: string): readonly Leaf[] {
  const { change, from, date, event, certainty, setBy, sources, mark } = news;
  const turn = change === 'passed' ? 'gone' : change;
  return turnedDateLeaves(
    { turn, date, event, certainty, movedFrom: from, setBy, mark, source: sources[0] ?? null },
    day,
  );
}

function storyButtons(slug: string): Block {
  const buttons = ['changes', 'summary', 'dates'].map((action) => ({
    label: `${action.slice(0, 1).toUpperCase()}${action.slice(1)}`,
    command: `${slug} ${action}`,
    values: {},
  }));
  return { kind: 'buttons', buttons };
}
