import { showDate } from '../../core/dates/show/show-date.ts';
import { isDay } from '../../core/events/is-day.ts';
import type { KnownDate } from '../../core/views/views.ts';
import type { Button } from '../card.ts';

/** Buttons for more would be a wall of them. */
const MAX_REMIND_BUTTONS = 3;
const OFFSETS = '7d 1d 0d';

/** "Remind me" for the nearest days among dates; a month or longer has no day to remind of. `from` is the day it is. */
export function remindButtons(dates: readonly Pick<KnownDate, 'date'>[], from: string): readonly Button[] {
  const days = [...new Set(dates.map(({ date }) => date))]
    .filter((date) => isDay(date) && date >= from)
    .slice(0, MAX_REMIND_BUTTONS);
  return days.map((date) => ({
    label: days.length === 1 ? 'Remind me' : `Remind me: ${showDate(date)}`,
    command: 'remind me',
    values: { offsets: OFFSETS, date },
  }));
}
