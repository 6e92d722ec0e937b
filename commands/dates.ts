import { datesCard } from '../src/card/answers/dates-card.ts';
import { givenValues } from '../src/card/parts/paging.ts';
import { defineCommand } from '../src/command/define.ts';
import { PAGE } from '../src/command/options/shared-options.ts';
import { todayOf } from '../src/command/options/today.ts';

const DATES_A_PAGE = 20;

export default defineCommand({
  name: 'dates',
  description: 'Show key dates: how firm they are, who set them and what moved',
  visibility: 'caller',
  right: 'member',
  options: {
    story: {
      type: 'text',
      description: 'Only this story',
      take: async ({ desk }, [first = '']) => (desk.ask.typing.isStory(first) || !/^\d/.test(first) ? 1 : 0),
      suggest: async ({ desk }, typed) => desk.ask.typing.stories(typed),
    },
    within: { type: 'text', description: 'Only dates within this time, such as 10d, 3w or 2m' },
    page: PAGE,
  },
  async run({ story, within, page }, { desk, asOf, now, caller }) {
    const today = todayOf(now, asOf, caller);
    const scope = desk.ask.scope(story ?? null, asOf);
    const dates = await desk.ask.dates({
      ...scope,
      today,
      within: within ?? null,
      page: page ?? 1,
      size: DATES_A_PAGE,
    });
    const title = story ? desk.ask.storyTitle(story) : 'All stories';
    const remindFrom = todayOf(now, null, caller);
    const values = givenValues({ story, within });
    return datesCard({ title, dates, today, remindFrom, command: 'dates', values, story: scope.story });
  },
});
