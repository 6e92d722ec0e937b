import type { AddedEvent, CalendarEvent } from '../../core/dates/calendar-event.ts';
import type { Card } from '../card.ts';
import { link, moment, plain } from '../parts/leaves/leaves.ts';

/** That a key date is in the calendar of the chat now, or was there already. */
export function eventCard({ name, start, end }: CalendarEvent, { url, isKnown }: AddedEvent, zone: string): Card {
  return {
    title: isKnown ? 'It is in the calendar already' : 'Added to the calendar',
    tone: isKnown ? 'notice' : 'answer',
    blocks: [
      { kind: 'text', leaves: [link(name, url)] },
      {
        kind: 'text',
        leaves: [plain('From '), moment(start), plain(' to '), moment(end), plain(`: whole days in ${zone}.`)],
      },
      {
        kind: 'text',
        leaves: [plain('Where the date moves, reminders say so; the event stays until someone changes it.')],
      },
    ],
  };
}
