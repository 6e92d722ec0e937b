import ical, { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { toSourceWords } from '../../core/article/credit.ts';
import { firstDay } from '../../core/dates/first-day.ts';
import type { Certainty } from '../../core/dates/key-date.ts';
import { lastDay } from '../../core/dates/last-day.ts';
import type { MergedKeyDate } from '../../core/dates/merge/key-date-merge.ts';
import { plannedCertainty } from '../../core/dates/planned-certainty.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import { toTeamWords } from '../../core/rulings/team-words.ts';
import type { Story } from '../../core/stories/story.ts';
import { shortHash } from '../../core/text/short-hash.ts';
import { eventKeys } from './remind/event-keys.ts';

const WORDS: Readonly<Record<Certainty, string>> = {
  target: 'Target date',
  deadline: 'Deadline',
  scheduled: 'Scheduled',
  expected: 'Expected',
  past: 'Took place',
  postponed: 'Postponed',
  'called off': 'Called off',
};
const REFRESH_SECONDS = 6 * 60 * 60;

/**
 * A story's key dates as an iCalendar feed (RFC 5545). When its date moves, an event keeps its UID and increases its
 * sequence. A day is all-day; a month or longer spans all its days, since no day was named; a time of day floats, since
 * articles name no time zone. Pure: stamps are the day of the newest source or of the team's ruling, or `now` if there is none.
 */
export function toCalendar(
  story: Pick<Story, 'slug' | 'title'>,
  keyDates: readonly MergedKeyDate[],
  now: Temporal.Instant,
): string {
  const calendar = ical({
    name: `${story.title}: key dates`,
    prodId: { company: 'Dateline', product: story.slug, language: 'EN' },
    ttl: REFRESH_SECONDS,
  });
  for (const keyDate of keyDates) {
    const event = toEvent(story.slug, keyDate, now);
    if (event) calendar.createEvent(event);
  }
  return calendar.toString();
}

function toEvent(slug: string, merged: MergedKeyDate, now: Temporal.Instant): ICalEventData | undefined {
  const span = toSpan(merged.date);
  if (!span) return undefined;
  const newest = merged.sources[0]?.source;
  return {
    ...span,
    id: `${shortHash(`${slug}|${eventKeys(merged)[0] ?? ''}`)}@dateline`,
    sequence: merged.moved.length,
    stamp: stampOf(merged, now),
    summary: `${WORDS[plannedCertainty(merged)]}: ${merged.event}`,
    description: descriptionOf(merged),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(newest?.url ? { url: newest.url } : {}),
  };
}

function stampOf({ sources, mark }: MergedKeyDate, now: Temporal.Instant): Date {
  const published = sources[0]?.source.published;
  const said = published ? toUtc(published) : new Date((mark?.at ?? now).epochMilliseconds);
  return mark && mark.at.epochMilliseconds > said.getTime() ? new Date(mark.at.epochMilliseconds) : said;
}

type Span = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'floating'>;

/** The first moment and the one after the last; undefined if it is not a calendar date. */
function toSpan(date: string): Span | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(date) ?? [];
  if (day && time) return { start: toUtc(day, time), end: toUtc(day, time), floating: true };
  const first = day ?? firstDay(date);
  const last = lastDay(date);
  if (first === undefined || last === undefined) return undefined;
  return { start: toUtc(first), end: toUtc(Temporal.PlainDate.from(last).add({ days: 1 }).toString()), allDay: true };
}

function toUtc(day: string, time = '00:00'): Date {
  return new Date(Temporal.Instant.from(`${day}T${time}Z`).epochMilliseconds);
}

function descriptionOf({ date, setBy, moved, sources, mark }: MergedKeyDate): string {
  return [
    ...(setBy ? [`Set by ${setBy}.`] : []),
    ...(/^\d{4}-\d{2}-\d{2}/.test(date) ? [] : [`No day was named: ${showDate(date)}.`]),
    ...moved.map(
      ({ from, to, source, ruling }) =>
        `Moved from ${showDate(from)} to ${showDate(to)}: ${ruling ? toTeamWords(ruling) : toSourceWords(source)}.`,
    ),
    ...(mark && mark.what !== 'moved'
      ? [`${mark.what === 'added' ? 'Added' : 'Confirmed'} by ${toTeamWords(mark)}.`]
      : []),
    ...new Set(sources.map(({ source }) => `Source: ${toSourceWords(source)}.`)),
  ].join('\n');
}
