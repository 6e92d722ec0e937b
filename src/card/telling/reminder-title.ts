import { isOff } from '../../core/dates/is-off.ts';
import { certaintyWords } from '../../core/dates/show/certainty-words.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import { splitLimit } from '../../core/dates/show/split-limit.ts';
import { isDay } from '../../core/events/is-day.ts';
import type { Reminder } from '../../core/views/reminder-view.ts';

/** "Tomorrow: Kerry's visit to Moscow (14 July)"; of several, the first and how many more. At least one. */
export function reminderTitle(reminders: readonly Reminder[], today: string): string {
  const [first, ...others] = reminders;
  if (!first) return '';
  const title = titleOf(first, today);
  return others.length === 0 ? title : `${title}, and ${others.length} more`;
}

function titleOf(reminder: Reminder, today: string): string {
  const { event, date } = reminder;
  const name = capitalize(event);
  const day = shortDate(date, today);
  // Nobody is to go there.
  if (isOff(reminder.certainty)) return `${capitalize(certaintyWords(reminder.certainty))}: ${name} (${day})`;
  switch (reminder.kind) {
    case 'approaching': {
      const { what, limit } = splitLimit(event);
      const until = limit === null ? day : `${limit} ${day}`;
      return `${daysAhead(reminder.daysLeft)}: ${capitalize(what)} (${until})`;
    }
    case 'opening':
      return `${capitalize(day)} begins: ${name}`;
    case 'closing':
      return `Last week of ${day}: ${name}`;
    case 'moved':
      return `Moved from ${shortDate(reminder.from, today)} to ${day}: ${name}`;
    case 'passed':
      return `Passed: ${name} (${day})`;
  }
}

function daysAhead(days: number): string {
  if (days === 0) return 'Today';
  return days === 1 ? 'Tomorrow' : `In ${days} days`;
}

/** A day of this year needs no year: "14 July". */
function shortDate(date: string, today: string): string {
  const shown = showDate(date);
  const isThisYear = isDay(date) && date.slice(0, 4) === today.slice(0, 4);
  return isThisYear ? shown.replace(/ \d{4}$/, '') : shown;
}

const capitalize = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
