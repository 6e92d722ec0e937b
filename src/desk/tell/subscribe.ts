import { lastDay } from '../../core/dates/last-day.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import { UserError } from '../../core/errors.ts';
import { parseCron } from '../../core/schedule/schedule-cron.ts';
import { showOffset, sortOffsets } from '../../core/schedule/schedule-offset.ts';
import { nextSlot } from '../../core/schedule/schedule-slot.ts';
import { toCron } from '../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Story } from '../../core/stories/story.ts';
import type { NewSubscription, Subscribed } from '../../store/port/ledger.ts';
import type { Store } from '../../store/port/port.ts';
import { readPerson } from '../ask/statements/speakers.ts';
import { readStoryName } from '../ask/story.ts';
import type { Editions } from '../editions/editions.ts';
import type { PeopleBook } from '../people/people-book.ts';
import { readOwnChoice } from './choice/read-choice.ts';
import { createReading } from './reading.ts';
import type { DigestRequest, ReminderRequest, SubscriptionRequest } from './subscriptions.ts';

export type SubscribeParts = {
  readonly store: Store;
  readonly people: PeopleBook;
  readonly stories: () => readonly Story[];
  /** Archived stories, which take no new articles; absent: none. */
  readonly archived?: () => readonly Story[];
  /** The default for a channel without a time zone. */
  readonly zone: string;
  /**
   * How many days after publication an article counts as known: 0 on the wall clock, since it is stored when it is read; 1
   * on a story clock, since only the day it was published is known.
   */
  readonly knownAfterDays: number;
  /** By which digests weigh what is new; absent: they do not. */
  readonly editions?: Pick<Editions, 'of'>;
};

const USUAL_TIME = '09:00';

export async function subscribeDigest(
  parts: SubscribeParts,
  request: DigestRequest,
  now: Temporal.Instant,
): Promise<Subscribed> {
  const { cron, whenEmpty } = request;
  const people = request.people && (await readPeople(parts, request.people));
  const own = await readOwnChoice(parts.store, request);
  const rule = { kind: 'digest', cron, offsets: [], onlyDate: null, people, whenEmpty: whenEmpty ?? 'three' } as const;
  return addRequested(parts, request, { ...rule, ...own }, now);
}

export async function subscribeReminders(
  parts: SubscribeParts,
  request: ReminderRequest,
  now: Temporal.Instant,
): Promise<Subscribed> {
  const cron = toCron(request.time ?? USUAL_TIME, '*');
  const offsets = sortOffsets(request.offsets).map(showOffset);
  const { onlyDate } = request;
  if (onlyDate !== null) await expectDate(parts, onlyDate, now.toZonedDateTimeISO(request.zone ?? parts.zone));
  const own = await readOwnChoice(parts.store, { ping: request.ping });
  const rule = { kind: 'reminder', cron, offsets, onlyDate, people: null, whenEmpty: 'silent' } as const;
  return addRequested(parts, request, { ...rule, ...own }, now);
}

/** The full names of people in the articles. Throws a UserError with the nearest names for an unknown one. */
export async function readPeople({ people }: SubscribeParts, typed: readonly string[]): Promise<readonly string[]> {
  const index = await people.in({ story: null, asOf: null });
  return typed.map((name) => readPerson(index, name, 'people').name);
}

/** Throws a UserError for a date that is over, and, with the known dates, for one that is not a key date. */
async function expectDate({ store }: SubscribeParts, onlyDate: string, now: Temporal.ZonedDateTime): Promise<void> {
  if ((lastDay(onlyDate) ?? '') < now.toPlainDate().toString())
    throw new UserError(`${showDate(onlyDate)} has passed.`, 'Choose a date that is still ahead; /dates lists them.');
  const dates = (await createReading(store).dates({ story: null, asOf: null })).map(({ date }) => date);
  if (dates.includes(onlyDate)) return;
  const near = [...new Set(dates)].filter((date) => date.length >= 10).slice(-5);
  const hint = near.length > 0 ? `Choose a date such as ${near.join(', ')}.` : 'No key date is known yet.';
  throw new UserError(`No article names ${showDate(onlyDate)} as a key date.`, hint);
}

/** Adds one with the settings that all share. Throws a UserError. */
export async function addRequested(
  { store, stories, zone: usualZone }: SubscribeParts,
  { channel, owner, stories: typed, zone: typedZone, catchUp, quiet }: SubscriptionRequest,
  rule: Pick<NewSubscription, 'kind' | 'cron' | 'offsets' | 'onlyDate' | 'people' | 'whenEmpty' | 'choice'>,
  now: Temporal.Instant,
): Promise<Subscribed> {
  const zone = typedZone ?? usualZone;
  return store.ledger.add({
    ...rule,
    channel,
    desk: store.workspace,
    owner,
    zone,
    stories: typed && [...new Set(typed.map((one) => readStoryName(one, stories(), 'story').slug))].sort(),
    catchUp: catchUp ?? 'latest',
    quiet,
    since: now,
    nextAt: firstLook(rule.cron, zone, now),
  });
}

/** Throws a UserError for an invalid schedule, and for one that never occurs. */
export function firstLook(cron: string, zone: string, now: Temporal.Instant): Temporal.Instant {
  const schedule = parseCron(cron);
  if (!schedule)
    throw new UserError(
      `“${cron}” is not a schedule.`,
      'Type daily 09:00, weekdays 09:00, weekly monday 09:00, or five cron fields (minute hour day month weekday) such as 0 9 * * 1-5.',
    );
  const slot = nextSlot(schedule, zone, now);
  if (!slot) throw new UserError(`“${cron}” never happens.`, 'Choose a day that exists, such as 0 9 28 2 *.');
  return slot.at;
}

/** When to check a resumed subscription next. */
export function nextLook({ cron, zone }: Subscription, now: Temporal.Instant): Temporal.Instant {
  return firstLook(cron, zone, now);
}
