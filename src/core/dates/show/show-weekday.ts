import { showDate } from './show-date.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date with its weekday where it is a day: "Mon 1 August 2016", "August 2016". */
export function showWeekday(date: string): string {
  const weekday = DAY.test(date) ? WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] : undefined;
  return weekday ? `${weekday} ${showDate(date)}` : showDate(date);
}
