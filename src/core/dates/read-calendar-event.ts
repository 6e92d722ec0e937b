import { toSourceWords } from '../article/credit.ts';
import { UserError } from '../errors.ts';
import type { KnownDate } from '../views/views.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { firstDay } from './first-day.ts';
import { lastDay } from './last-day.ts';
import { certaintyWords } from './show/certainty-words.ts';
import { showDate } from './show/show-date.ts';

/** A chat rejects an event that has begun; at most this much time passes before the request reaches it. */
const LEAD_MINUTES = 5;

export type EventPlace = { readonly zone: string; readonly now: Temporal.Instant; readonly place: string };

/**
 * All key dates at one date as one all-day event in a time zone: from the first moment they can mean to the last, without
 * the part that has passed. Throws a UserError for a date that is over or not a calendar date.
 */
export function readCalendarEvent(dates: readonly KnownDate[], { zone, now, place }: EventPlace): CalendarEvent {
  const date = dates[0]?.date ?? '';
  const first = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? firstDay(date);
  const last = lastDay(date);
  if (first === undefined || last === undefined)
    throw new UserError(
      `${showDate(date)} cannot be put into a calendar.`,
      'Only a day, a month or a longer period can. /dates lists the key dates.',
    );
  const end = midnight(Temporal.PlainDate.from(last).add({ days: 1 }), zone);
  const soonest = now.add({ minutes: LEAD_MINUTES }).round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  if (Temporal.Instant.compare(soonest, end) >= 0)
    throw new UserError(
      `${showDate(date)} has passed in ${zone}.`,
      'Choose a date that is still ahead; /dates lists them.',
    );
  const begin = midnight(Temporal.PlainDate.from(first), zone);
  const start = Temporal.Instant.compare(begin, soonest) < 0 ? soonest : begin;
  return { name: nameOf(dates), details: dates.map(detailsOf).join('\n'), place, start, end };
}

function midnight(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return day.toZonedDateTime(zone).toInstant();
}

function nameOf(dates: readonly KnownDate[]): string {
  const [only] = dates;
  if (only && dates.length === 1) return `${upperFirst(certaintyWords(only.certainty))}: ${only.event}`;
  return `${dates.length} key dates: ${dates.map(({ event }) => event).join('; ')}`;
}

/** "Target date: talks, August 2016 (no day was named). Set by Ann Lee. River Post, 4 March 2016, paragraph 2." */
function detailsOf({ date, certainty, event, setBy, sources }: KnownDate): string {
  const [newest] = sources;
  return [
    `${upperFirst(certaintyWords(certainty))}: ${event}, ${showDate(date)}${isDay(date) ? '' : ' (no day was named)'}.`,
    ...(setBy ? [`Set by ${setBy}.`] : []),
    ...(newest ? [`${toSourceWords(newest)}.`] : []),
  ].join(' ');
}

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(date);
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
