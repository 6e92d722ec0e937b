import { articlesCard } from '../../src/card/answers/articles-card.ts';
import { changesCard } from '../../src/card/answers/changes-card.ts';
import { DATES_A_PAGE, datesCard } from '../../src/card/answers/dates-card.ts';
import { peopleCard } from '../../src/card/answers/people/people-card.ts';
import { quotesCard } from '../../src/card/answers/quotes/quotes-card.ts';
import { summaryCard } from '../../src/card/answers/summary-card.ts';
import { timelineCard } from '../../src/card/answers/timeline-card.ts';
import { givenValues } from '../../src/card/parts/paging.ts';
import { type Action, type Caller, type CommandGroup, defineCommand, defineGroup } from '../../src/command/define.ts';
import { PERIOD, toPeriod } from '../../src/command/options/period-options.ts';
import { PAGE, PAST_DATES } from '../../src/command/options/shared-options.ts';
import { todayOf } from '../../src/command/options/today.ts';
import type { Story } from '../../src/core/stories/story.ts';

const QUOTES_A_PAGE = 8;
const LINES_A_PAGE = 15;
const EVENTS_A_PAGE = 15;

/** The command of a story. A second story file adds a second command, without any code. */
export default function storyCommand(story: Story): CommandGroup {
  return defineGroup({
    name: story.slug,
    description: clip(`${story.title}: summary, changes, dates, quotes, timeline, people, articles`),
    fallback: 'summary',
    story: story.slug,
    storyTitle: story.title,
    actions: [summary, changes, dates, quotes, timeline, people, articles].map((action) => action(story)),
  });
}

const MAX_DESCRIPTION_CHARS = 100; // Discord's limit on a description

const clip = (text: string) =>
  text.length <= MAX_DESCRIPTION_CHARS ? text : `${text.slice(0, MAX_DESCRIPTION_CHARS - 1).trimEnd()}…`;

const summary = ({ slug, title }: Story): Action =>
  defineCommand({
    name: 'summary',
    description: 'Show where the story stands: what is next, and what is newest',
    visibility: 'caller',
    right: 'member',
    options: {
      length: {
        type: 'text',
        description: 'Length: short, or full with how it came to that',
        choices: [
          { name: 'short', value: 'short' },
          { name: 'full', value: 'full' },
        ],
      },
    },
    async run({ length: typed }, { desk, asOf, now, caller }) {
      const today = todayOf(now, asOf, caller);
      const length = typed === 'full' ? 'full' : 'short';
      const found = await desk.ask.summary({ ...desk.ask.scope(slug, asOf), today, length });
      return summaryCard(found, { title, slug, asOf, today, length });
    },
  });

const dates = ({ slug, title }: Story): Action =>
  defineCommand({
    name: 'dates',
    description: 'Show the dates ahead in the story, how firm they are and who set them',
    visibility: 'caller',
    right: 'member',
    options: {
      within: { type: 'text', description: 'Only dates within this time, such as 10d, 3w or 2m', named: false },
      past: PAST_DATES,
      page: PAGE,
    },
    async run({ within, past, page }, { desk, asOf, now, caller }) {
      const today = todayOf(now, asOf, caller);
      const isPast = past ?? false;
      const found = await desk.ask.dates({
        ...desk.ask.scope(slug, asOf),
        today,
        within: within ?? null,
        isPast,
        page: page ?? 1,
        size: DATES_A_PAGE,
      });
      const remindFrom = todayOf(now, null, caller);
      return datesCard({
        story: slug,
        ...found,
        title,
        isPast,
        today,
        remindFrom,
        command: `${slug} dates`,
        values: givenValues({ within, past }),
      });
    },
  });

const quotes = ({ slug }: Story): Action =>
  defineCommand({
    name: 'quotes',
    description: 'Show what was said in this story, newest first',
    visibility: 'caller',
    right: 'member',
    options: {
      speaker: {
        type: 'text',
        description: 'Only this speaker',
        take: ({ desk, asOf }, words) => desk.ask.typing.countSpeakerWords(desk.ask.scope(slug, asOf), words),
        suggest: async ({ desk, asOf }, typed) => desk.ask.typing.speakers(desk.ask.scope(slug, asOf), typed),
      },
      about: {
        type: 'text',
        description: 'Only statements about this: words, or "a phrase"',
        rest: true,
        phrases: true,
      },
      ...PERIOD,
      page: PAGE,
    },
    async run({ speaker, about, page, ...days }, { desk, asOf }) {
      const scope = desk.ask.scope(slug, asOf);
      const request = {
        ...scope,
        speaker: speaker ?? null,
        about: about ?? null,
        ...toPeriod(days),
        page: page ?? 1,
        size: QUOTES_A_PAGE,
      };
      const found = await desk.ask.quotes(request);
      const values = givenValues({ speaker, about, ...days });
      return quotesCard({ ...found, stories: [slug], command: `${slug} quotes`, values, story: slug });
    },
  });

const timeline = ({ slug, title }: Story): Action =>
  defineCommand({
    name: 'timeline',
    description: 'Show the turning points of the story, newest first; all:yes shows every event',
    visibility: 'caller',
    right: 'member',
    options: {
      from: { type: 'date', description: 'Only from this day on', named: true },
      to: { type: 'date', description: 'Only up to this day', named: true },
      all: { type: 'boolean', description: 'Every event instead of the turning points', named: true },
      page: PAGE,
    },
    async run({ from, to, all, page }, { desk, asOf, now, caller }) {
      const today = todayOf(now, asOf, caller);
      const found = await desk.ask.timeline({
        ...desk.ask.scope(slug, asOf),
        today,
        isAll: all ?? false,
        from: from ?? null,
        to: to ?? null,
        page: page ?? 1,
        size: EVENTS_A_PAGE,
      });
      return timelineCard(found, { title, slug, asOf, values: givenValues({ from, to, all }) });
    },
  });

const people = ({ slug, title }: Story): Action =>
  defineCommand({
    name: 'people',
    description: 'List the people in the story and their roles',
    visibility: 'caller',
    right: 'member',
    options: { page: PAGE },
    async run({ page }, { desk, asOf }) {
      const found = await desk.ask.people(desk.ask.scope(slug, asOf), { page: page ?? 1, size: LINES_A_PAGE });
      return peopleCard(title, found, `${slug} people`, {});
    },
  });

const articles = ({ slug, title }: Story): Action =>
  defineCommand({
    name: 'articles',
    description: 'List the articles of the story, newest first',
    visibility: 'caller',
    right: 'member',
    options: { page: PAGE },
    async run({ page }, { desk, asOf }) {
      const found = await desk.ask.articles(desk.ask.scope(slug, asOf), { page: page ?? 1, size: LINES_A_PAGE });
      return articlesCard(title, found, slug);
    },
  });

/** `/<story> changes`: what is new since a day, or since the same person last asked in the same channel. */
const changes = ({ slug, title }: Story): Action =>
  defineCommand({
    name: 'changes',
    description: 'Show what changed since a day, or since you last asked',
    visibility: 'caller',
    right: 'member',
    options: {
      since: { type: 'date', description: 'The day since when, such as 2016-07-14; without it, since you last asked' },
    },
    async run({ since }, { desk, asOf, now, caller }) {
      const today = todayOf(now, asOf, caller);
      const request = { ...desk.ask.scope(slug, asOf), today, since: since ?? null, asker: toAsker(caller) };
      return changesCard(await desk.ask.changes(request), { title, slug, asOf, today });
    },
  });

function toAsker({ channel: { platform, workspace, id }, user }: Caller): string {
  return [platform, workspace, id, user].map((part) => encodeURIComponent(part)).join('/');
}
