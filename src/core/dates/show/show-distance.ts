import { firstDay } from '../first-day.ts';
import { lastDay } from '../last-day.ts';

/** Farther away, days say little: months are counted. */
const COUNTED_IN_DAYS = 90;
const DAYS_OF_MONTH = 30.4;
const COUNTED_IN_MONTHS = 24;
const MONTHS_OF_YEAR = 12;

/** How far a date is from a day: "in 19 days", "tomorrow", "3 days ago"; "now" within a week or a month. */
export function showDistance(date: string, today: string): string {
  const last = lastDay(date) ?? today;
  const first = firstDay(date) ?? last;
  if (first > today) return showAhead(daysBetween(today, first));
  if (last < today) return showGone(daysBetween(last, today));
  return first === last ? 'today' : 'now';
}

function showAhead(days: number): string {
  if (days === 1) return 'tomorrow';
  return `in ${countTime(days)}`;
}

function showGone(days: number): string {
  if (days === 1) return 'yesterday';
  return `${countTime(days)} ago`;
}

function countTime(days: number): string {
  if (days <= COUNTED_IN_DAYS) return `${days} days`;
  const months = Math.round(days / DAYS_OF_MONTH);
  return months <= COUNTED_IN_MONTHS ? `${months} months` : `${Math.round(months / MONTHS_OF_YEAR)} years`;
}

const daysBetween = (from: string, to: string) => Temporal.PlainDate.from(from).until(to).days;
