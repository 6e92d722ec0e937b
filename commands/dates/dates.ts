import { DATES_A_PAGE, datesCard } from '../../src/card/answers/dates-card.ts';
import { givenValues } from '../../src/card/parts/paging.ts';
import { defineCommand } from '../../src/command/define.ts';
import { PAGE, PAST_DATES } from '../../src/command/options/shared-options.ts';
import { todayOf } from '../../src/command/options/today.ts';

export default defineCommand({
  name: 'dates',
  description: 'Show the dates ahead: how firm they are, who set them and what moved',
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
    past: PAST_DATES,
    page: PAGE,
  },
  async run({ story, within, past, page }, { desk, asOf, now, caller }) {
    const today = todayOf(now, asOf, caller);
    const scope = desk.ask.scope(story ?? null, asOf);
    const isPast = past ?? false;
    const found = await desk.ask.dates({
      ...scope,
      today,
      within: within ?? null,
      isPast,
      page: page ?? 1,
      size: DATES_A_PAGE,
    });
    const title = story ? desk.ask.storyTitle(story) : 'All stories';
    const remindFrom = todayOf(now, null, caller);
    const values = givenValues({ story, within, past });
    return datesCard({ ...found, title, isPast, today, remindFrom, command: 'dates', values, story: scope.story });
  },
});
