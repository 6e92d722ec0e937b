import { lastDay } from '../../../core/dates/last-day.ts';
import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import { UserError } from '../../../core/errors.ts';
import { parseCron } from '../../../core/schedule/schedule-cron.ts';
import { slotsOf } from '../../../core/schedule/schedule-slot.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { ReminderNews } from '../../../core/views/reminder-view.ts';
import type { Scope } from '../../../store/port/articles.ts';
import { dayOf, followedStories, lastKnownDay, type NewsParts } from '../digest/news-parts.ts';
import { eventReferences } from './event-keys.ts';
import { isSpokenOf } from './is-spoken-of.ts';
import { planReminders, type StoryDate } from './plan-reminders.ts';

/** The reminders that are due at a moment and were not posted yet. */
export async function readReminders(
  parts: NewsParts,
  subscription: Subscription,
  at: Temporal.Instant,
): Promise<ReminderNews> {
  const { id, offsets, catchUp, zone } = subscription;
  const today = dayOf(at, subscription);
  const dates = await readDates(parts, subscription, lastKnownDay(today, parts));
  const wishes = await parts.store.ledger.told(id);
  const rule = { offsets, catchUp, today, zone, isOwed: owedBy(subscription, at), wishes };
  const planned = remindOnce(planReminders(dates, rule));
  const claimed = await parts.store.ledger.claimed(
    id,
    planned.flatMap(({ slots }) => slots),
  );
  return { today, reminders: planned.filter(({ slots }) => !slots.some((slot) => claimed.has(slot))) };
}

/** The event of a button's reference. Throws a UserError if no article mentions it any longer. */
export async function findReminded(
  parts: NewsParts,
  subscription: Subscription,
  reference: string,
  at: Temporal.Instant,
): Promise<MergedKeyDate> {
  const dates = await readDates(parts, subscription, dayOf(at, subscription));
  const found = dates.find(({ merged }) => eventReferences(merged).includes(reference));
  if (found) return found.merged;
  throw new UserError('No article mentions this date any longer.', '/dates shows the current key dates.');
}

/** A date that several of the stories have is reminded of once, in the first. */
function remindOnce(planned: ReminderNews['reminders']): ReminderNews['reminders'] {
  const taken = new Map<string, string | undefined>();
  return planned.filter(({ slots, story }) => {
    const isTaken = slots.some((slot) => taken.has(slot) && taken.get(slot) !== story?.slug);
    if (!isTaken) for (const slot of slots) taken.set(slot, story?.slug);
    return !isTaken;
  });
}

function owedBy({ cron, zone, since }: Subscription, at: Temporal.Instant): (day: string) => boolean {
  const schedule = parseCron(cron);
  return (day) => {
    const due = schedule && slotsOf(schedule, zone, Temporal.PlainDate.from(day))[0]?.at;
    if (!due) return false;
    return Temporal.Instant.compare(due, since) > 0 && Temporal.Instant.compare(due, at) <= 0;
  };
}

async function readDates(parts: NewsParts, subscription: Subscription, asOf: string): Promise<readonly StoryDate[]> {
  const read = followedStories(parts, subscription).map(async (story) => {
    const scope = { story: story.slug, asOf };
    const wanted = (await parts.reading.dates(scope)).filter((merged) => isWanted(merged, subscription));
    return Promise.all(
      wanted.map(async (merged) => ({ story, merged, hasWord: await hasWord(parts, scope, merged.date) })),
    );
  });
  return (await Promise.all(read)).flat();
}

/** If only one date is followed: the event that ever had this date, so that reminders move with it. */
function isWanted({ sources, date }: MergedKeyDate, { onlyDate }: Subscription): boolean {
  return onlyDate === null || date === onlyDate || sources.some(({ keyDate }) => keyDate.date === onlyDate);
}

async function hasWord({ reading }: NewsParts, scope: Scope, date: string): Promise<boolean> {
  const last = lastDay(date);
  // There can be no article of a day in the future.
  if (last === undefined || (scope.asOf !== null && scope.asOf < last)) return false;
  return isSpokenOf(date, await reading.articlesFrom(scope, last));
}
