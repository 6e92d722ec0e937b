import { eventCard } from '../../src/card/telling/event-card.ts';
import { defineCommand } from '../../src/command/define.ts';
import { ZONE } from '../../src/command/options/subscription-options.ts';
import { suggestDatesAhead } from '../../src/command/options/suggest-dates-ahead.ts';
import { todayOf } from '../../src/command/options/today.ts';
import { readCalendarEvent } from '../../src/core/dates/read-calendar-event.ts';
import { UserError } from '../../src/core/errors.ts';

export default defineCommand({
  name: 'event',
  description: 'Add a key date to the events of this server',
  visibility: 'channel',
  right: 'manager',
  options: {
    date: {
      type: 'text',
      description: 'The key date, such as 2016-08-01 or August 2016',
      required: true,
      take: async ({ desk }, words) =>
        words.length > 1 && desk.ask.typing.isStory(words.at(-1) ?? '') ? words.length - 1 : words.length,
      suggest: suggestDatesAhead,
    },
    story: {
      type: 'text',
      description: 'Only this story',
      suggest: async ({ desk }, typed) => desk.ask.typing.stories(typed),
    },
    zone: { ...ZONE, named: true },
  },
  async run({ date, story, zone: typedZone }, { desk, asOf, now, caller }) {
    const zone = typedZone ?? caller.zone ?? desk.tell.zone;
    const today = todayOf(now, asOf, { zone });
    const dates = await desk.ask.datesOn({ ...desk.ask.scope(story ?? null, asOf), typed: date, today });
    const place = story ? desk.ask.storyTitle(story) : 'Key date';
    const event = readCalendarEvent(dates, { zone, now, place });
    if (!caller.addToCalendar)
      throw new UserError(
        'There is no calendar here to add it to.',
        "Subscribe to the story's calendar instead: open the desk in the browser and copy its address from Calendars (/calendar/).",
      );
    return eventCard(event, await caller.addToCalendar(event), zone);
  },
});
