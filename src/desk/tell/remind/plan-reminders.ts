import type { DateMove, MergedKeyDate } from '../../../core/dates/key-date-merge.ts';
import { lastDay } from '../../../core/dates/last-day.ts';
import type { DatedEvent, Reminder, StoryName } from '../../../core/views/reminder-view.ts';
import { eventKeys, eventReferences } from './event-keys.ts';
import { type Moment, momentsOf } from './moments.ts';

export type StoryDate = {
  readonly story: StoryName | null;
  readonly merged: MergedKeyDate;
  /** Whether an article of that day or later speaks of the date, under whatever name. */
  readonly hasWord: boolean;
};

export type ReminderRule = {
  /** As typed ("7d"). */
  readonly offsets: readonly string[];
  readonly catchUp: 'skip' | 'latest' | 'all';
  /** The local day it is. */
  readonly today: string;
  /** In which that is the day. */
  readonly zone: string;
  /** Whether a day's reminders are owed: their time has come, and it came after the subscription was made. */
  readonly isOwed: (day: string) => boolean;
  /** What people said about an event, by its reference: "done" with its date, "snooze" with the day to come back. */
  readonly wishes: ReadonlyMap<string, string>;
};

/** All that a rule says about a date by today, told before or not; what was told is taken out by its slots. Pure. */
export function planReminders(dates: readonly StoryDate[], rule: ReminderRule): readonly Reminder[] {
  return dates.flatMap((date) => [
    ...planMoves(date, rule),
    ...(isDone(date.merged, rule) ? [] : [...planApproach(date, rule), ...planPassed(date, rule)]),
  ]);
}

/** Done with the date it had then: where it moves, it is told of again. */
function isDone(merged: MergedKeyDate, { wishes }: ReminderRule): boolean {
  return eventReferences(merged).some((reference) => wishes.get(`done|${reference}`) === merged.date);
}

/** Days that someone asked to be told on again; only a day's date can be put off by days. */
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

/** Of moments that were missed: the latest, all, or none but today's. */
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

/** The day after a target or deadline, where no article since speaks of it: silence is told only where it is sure. */
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

/** The day a move became known; '' where the article that tells of it has no date. */
function dayOf({ source, corrected }: DateMove, zone: string): string {
  if (corrected === undefined) return source.published ?? '';
  return Temporal.Instant.from(corrected).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The day this date of the event was first told: what was due before could not be known. */
function knownSince({ moved, sources }: MergedKeyDate, zone: string): string {
  const last = moved.at(-1);
  return last ? dayOf(last, zone) : (sources.at(-1)?.source.published ?? '');
}

function toEvent(story: StoryName | null, merged: MergedKeyDate): DatedEvent & { readonly reference: string } {
  const { date, certainty, event, setBy } = merged;
  const sources = merged.sources.map(({ source }) => source);
  return { story, date, certainty, event, setBy, sources, reference: eventReferences(merged)[0] ?? '' };
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to.slice(0, 10)), { largestUnit: 'days' }).days;
}
