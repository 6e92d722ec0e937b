import { articlesCard } from '../../src/card/answers/articles-card.ts';
import { datesCard } from '../../src/card/answers/dates-card.ts';
import { peopleCard } from '../../src/card/answers/people-card.ts';
import { quotesCard } from '../../src/card/answers/quotes-card.ts';
import { summaryCard } from '../../src/card/answers/summary-card.ts';
import { timelineCard } from '../../src/card/answers/timeline-card.ts';
import { givenValues } from '../../src/card/parts/paging.ts';
import { type Action, type CommandGroup, defineCommand, defineGroup } from '../../src/command/define.ts';
import { PERIOD, toPeriod } from '../../src/command/options/period-options.ts';
import { PAGE } from '../../src/command/options/shared-options.ts';
import { todayOf } from '../../src/command/options/today.ts';
import type { Story } from '../../src/core/stories/story.ts';

const QUOTES_A_PAGE = 8;
const LINES_A_PAGE = 15;
const DATES_A_PAGE = 20;

/** The command of a story. A second story file adds a second command, without any code. */
export default function storyCommand(story: Story): CommandGroup {
  return defineGroup({
    name: story.slug,
    description: clip(`${story.title}: summary, dates, quotes, timeline, people, articles`),
    fallback: 'summary',
    story: story.slug,
    actions: [summary, dates, quotes, timeline, people, articles].map((action) => action(story)),
  });
}

const MAX_DESCRIPTION_CHARS = 100; // Discord's limit on a description

const clip = (text: string) =>
  text.length <= MAX_DESCRIPTION_CHARS ? text : `${text.slice(0, MAX_DESCRIPTION_CHARS - 1).trimEnd()}…`;

const summary = ({ slug, title }: Story): Action =>
  defineCommand({
    name: 'summary',
    description: 'Summarize the story in sentences from its articles',
    visibility: 'caller',
    right: 'member',
    options: {
      length: {
        type: 'text',
        description: 'Length: short (five lines) or full (eight)',
        choices: [
          { name: 'short', value: 'short' },
          { name: 'full', value: 'full' },
        ],
      },
    },
    async run({ length }, { desk, asOf }) {
      const found = await desk.ask.summary(desk.ask.scope(slug, asOf), length === 'full' ? 'full' : 'short');
      return summaryCard(title, slug, asOf, found, length ?? 'short');
    },
  });

const dates = ({ slug, title }: Story): Action =>
  defineCommand({
    name: 'dates',
    description: 'Show the key dates of the story, how firm they are and who set them',
    visibility: 'caller',
    right: 'member',
    options: {
      within: { type: 'text', description: 'Only dates within this time, such as 10d, 3w or 2m', named: false },
      page: PAGE,
    },
    async run({ within, page }, { desk, asOf, now, caller }) {
      const today = todayOf(now, asOf, caller);
      const found = await desk.ask.dates({
        ...desk.ask.scope(slug, asOf),
        today,
        within: within ?? null,
        page: page ?? 1,
        size: DATES_A_PAGE,
      });
      const remindFrom = todayOf(now, null, caller);
      return datesCard({
        story: slug,
        title,
        dates: found,
        today,
        remindFrom,
        command: `${slug} dates`,
        values: givenValues({ within }),
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
    description: 'Show what happened and what is coming, by date',
    visibility: 'caller',
    right: 'member',
    options: { page: PAGE },
    async run({ page }, { desk, asOf, now, caller }) {
      const today = todayOf(now, asOf, caller);
      const found = await desk.ask.timeline({
        ...desk.ask.scope(slug, asOf),
        today,
        page: page ?? 1,
        size: DATES_A_PAGE,
      });
      return timelineCard(title, found, `${slug} timeline`);
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
