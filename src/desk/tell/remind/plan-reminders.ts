import { lastDay } from '../../../core/dates/last-day.ts';
import type { DateMove, MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import type { DatedEvent, Reminder, StoryName } from '../../../core/views/reminder-view.ts';
import { eventKeys, eventReferences } from './event-keys.ts';
import { type Moment, momentsOf } from './moments.ts';

export type StoryDate = {
  readonly story: StoryName | null;
  readonly merged: MergedKeyDate;
  /** Whether an article of that day or later mentions the date, whatever it calls the event. */
  readonly hasWord: boolean;
};

export type ReminderRule = {
  /** As typed ("7d"). */
  readonly offsets: readonly string[];
  readonly catchUp: 'skip' | 'latest' | 'all';
  /** The current local day. */
  readonly today: string;
  /** The time zone of that day. */
  readonly zone: string;
  /** Whether a day's reminders are due: their time has come, and the subscription was created before it. */
  readonly isOwed: (day: string) => boolean;
  /** What people chose for an event, by its reference: "done" with its date, "snooze" with the day to remind again. */
  readonly wishes: ReadonlyMap<string, string>;
};

/** Every reminder a rule gives for a date up to today; those already posted are removed later by their slots. Pure. */
export function planReminders(dates: readonly StoryDate[], rule: ReminderRule): readonly Reminder[] {
  return dates.flatMap((date) => [
    ...planMoves(date, rule),
    ...(isDone(date.merged, rule) ? [] : [...planApproach(date, rule), ...planPassed(date, rule)]),
  ]);
}

/** "Done" applies to the date at that time: if the date moves, reminders continue. */
function isDone(merged: MergedKeyDate, { wishes }: ReminderRule): boolean {
  return eventReferences(merged).some((reference) => wishes.get(`done|${reference}`) === merged.date);
}

/** Days to which someone snoozed a reminder; only a date that is a day can be snoozed. */
function snoozes(merged: MergedKeyDate, { wishes }: ReminderRule): readonly Moment[] {
  if (!/^\d{4}-\d{2}-\d{2}/.test(merged.date)) return [];
  const days = eventReferences(merged).flatMap((reference) => wishes.get(`snooze|${reference}`) ?? []);
  return [...new Set(days)].map((day) => ({ day, name: `snoozed to ${day}`, kind: 'approaching' }));
}

function planApproach({ story, merged }: StoryDate, rule: ReminderRule): readonly Reminder[] {
  if (merged.certainty === 'past') return [];
  const known = knownSince(merged, rule.zone);
  const due = [...momentsOf(merged.date, rule.offsets), ...snoozes(merged, rule)]
    .filter(({ day }) => day <= rule.today && day >= known && rule.isOwed(day))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if ((lastDay(merged.date) ?? '') < rule.today) return [];
  return chosen(due, rule).map((moment) => toReminder(story, merged, moment, rule.today));
}

/** Which of several missed moments to make up for: the latest, all, or only today's. */
function chosen(due: readonly Moment[], { catchUp, today }: ReminderRule): readonly Moment[] {
  if (catchUp === 'all') return due;
  const latest = due.slice(-1);
  return catchUp === 'latest' ? latest : latest.filter(({ day }) => day === today);
}

function toReminder(story: StoryName | null, merged: MergedKeyDate, moment: Moment, today: string): Reminder {
  const about = { ...toEvent(story, merged), dueDay: moment.day };
  const slots = eventKeys(merged).map((key) => `remind|${key}|${merged.date}|${moment.name}`);
  if (moment.kind !== 'approaching') return { ...about, kind: moment.kind, slots };
  return { ...about, kind: 'approaching', slots, daysLeft: daysBetween(today, merged.date) };
}

function planMoves({ story, merged }: StoryDate, { today, zone, isOwed }: ReminderRule): readonly Reminder[] {
  if ((lastDay(merged.date) ?? '') < today) return [];
  return merged.moved
    .map((move) => ({ ...move, day: dayOf(move, zone) }))
    .filter(({ day }) => day !== '' && day <= today && isOwed(day))
    .map(({ from, to, source, day }) => ({
      ...toEvent(story, merged),
      kind: 'moved' as const,
      date: to,
      from,
      movedBy: source,
      dueDay: day,
      slots: eventKeys(merged).map((key) => `moved|${key}|${from}|${to}`),
    }));
}

/** The day after a target or deadline, if no article since mentions it: silence is reported only when it is certain. */
function planPassed(
  { story, merged, hasWord }: StoryDate,
  { today, isOwed, catchUp }: ReminderRule,
): readonly Reminder[] {
  const last = lastDay(merged.date);
  if (hasWord || last === undefined || last >= today) return [];
  if (merged.certainty !== 'target' && merged.certainty !== 'deadline') return [];
  const dueDay = Temporal.PlainDate.from(last).add({ days: 1 }).toString();
  if (!isOwed(dueDay) || (catchUp === 'skip' && dueDay !== today)) return [];
  const slots = eventKeys(merged).map((key) => `passed|${key}|${merged.date}`);
  return [{ ...toEvent(story, merged), kind: 'passed', dueDay, slots }];
}

/** The day a move became known; '' if the article about it has no date. */
function dayOf({ source, corrected, ruling }: DateMove, zone: string): string {
  if (ruling) return localDay(ruling.at, zone);
  if (corrected === undefined) return source.published ?? '';
  return localDay(Temporal.Instant.from(corrected), zone);
}

function localDay(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The day this date of the event was first published, or ruled: earlier reminders could not have been sent. */
function knownSince({ moved, sources, mark }: MergedKeyDate, zone: string): string {
  if (mark?.what === 'added') return localDay(mark.at, zone);
  const last = moved.at(-1);
  return last ? dayOf(last, zone) : (sources.at(-1)?.source.published ?? '');
}

function toEvent(story: StoryName | null, merged: MergedKeyDate): DatedEvent & { readonly reference: string } {
  const { date, certainty, event, setBy, mark } = merged;
  const sources = merged.sources.map(({ source }) => source);
  const ruled = mark ? { mark } : {};
  return { story, date, certainty, event, setBy, sources, ...ruled, reference: eventReferences(merged)[0] ?? '' };
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to.slice(0, 10)), { largestUnit: 'days' }).days;
}
