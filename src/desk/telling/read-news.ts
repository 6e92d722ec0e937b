import { UserError } from '../../core/errors.ts';
import type { MergedKeyDate } from '../../core/key-date-merge.ts';
import type { ReminderNews, StoryName } from '../../core/reminder-view.ts';
import { parseCron } from '../../core/schedule-cron.ts';
import { slotsOf } from '../../core/schedule-slot.ts';
import { showSchedule } from '../../core/schedule-text.ts';
import type { Story } from '../../core/story.ts';
import type { Subscription } from '../../core/subscription.ts';
import type { Store } from '../../store/port.ts';
import { eventReferences } from './event-keys.ts';
import { isSpokenOf } from './is-spoken-of.ts';
import { type KnownStory, planStoryNews } from './plan-digest.ts';
import { planReminders, type StoryDate } from './plan-reminders.ts';
import type { Reading } from './reading.ts';
import type { DigestNews } from './telling.ts';

export type NewsParts = {
  readonly store: Store;
  readonly reading: Reading;
  readonly stories: readonly Story[];
  readonly knownAfterDays: number;
};

/** What a digest would say at a moment: all that is known by then in its zone, and has not been said. */
export async function readDigest(
  parts: NewsParts,
  subscription: Subscription,
  at: Temporal.Instant,
): Promise<DigestNews> {
  const day = dayOf(at, subscription.zone);
  const told = await parts.store.ledger.told(subscription.id);
  const known = await readKnown(parts, subscription, lastKnownDay(day, parts));
  const plans = known.map((story) => planStoryNews(story, told, day));
  const { cron, zone } = subscription;
  return {
    view: {
      day,
      schedule: showSchedule(cron),
      zone,
      isFirst: told.size === 0,
      stories: plans.map(({ news }) => news).filter(({ articles, dates }) => articles.length + dates.length > 0),
    },
    told: new Map(plans.flatMap((plan) => [...plan.told])),
  };
}

/** What there is to remind of at a moment, and was not reminded of. */
export async function readReminders(
  parts: NewsParts,
  subscription: Subscription,
  at: Temporal.Instant,
): Promise<ReminderNews> {
  const { id, offsets, catchUp, zone } = subscription;
  const today = dayOf(at, zone);
  const dates = await readDates(parts, subscription, lastKnownDay(today, parts));
  const wishes = await parts.store.ledger.told(id);
  const planned = planReminders(dates, { offsets, catchUp, today, isOwed: owedBy(subscription, at), wishes });
  const claimed = await parts.store.ledger.claimed(
    id,
    planned.flatMap(({ slots }) => slots),
  );
  return { today, reminders: planned.filter(({ slots }) => !slots.some((slot) => claimed.has(slot))) };
}

/** The event that a button's reference names. Throws a UserError where no article tells of it any more. */
export async function findReminded(
  parts: NewsParts,
  subscription: Subscription,
  reference: string,
  at: Temporal.Instant,
): Promise<MergedKeyDate> {
  const dates = await readDates(parts, subscription, dayOf(at, subscription.zone));
  const found = dates.find(({ merged }) => eventReferences(merged).includes(reference));
  if (found) return found.merged;
  throw new UserError('No article tells of this date any more.', '/dates shows the key dates as they stand.');
}

function owedBy({ cron, zone, since }: Subscription, at: Temporal.Instant): (day: string) => boolean {
  const schedule = parseCron(cron);
  return (day) => {
    const due = schedule && slotsOf(schedule, zone, Temporal.PlainDate.from(day))[0]?.at;
    if (!due) return false;
    return Temporal.Instant.compare(due, since) > 0 && Temporal.Instant.compare(due, at) <= 0;
  };
}

async function readKnown(parts: NewsParts, subscription: Subscription, asOf: string): Promise<readonly KnownStory[]> {
  const { reading } = parts;
  const followed = await Promise.all(
    followedStories(parts, subscription).map(async (story) => ({
      story,
      articles: await reading.articles({ story: story.slug, asOf }),
      dates: await reading.dates({ story: story.slug, asOf }),
    })),
  );
  if (subscription.stories !== null) return followed;
  const slugs = new Set(parts.stories.map(({ slug }) => slug));
  const others = (await reading.articles({ story: null, asOf })).filter(
    ({ article }) => !slugs.has(article.story ?? ''),
  );
  return [...followed, { story: null, articles: others, dates: [] }];
}

async function readDates(parts: NewsParts, subscription: Subscription, asOf: string): Promise<readonly StoryDate[]> {
  const read = followedStories(parts, subscription).map(async (story) => {
    const scope = { story: story.slug, asOf };
    const [articles, dates] = await Promise.all([parts.reading.articles(scope), parts.reading.dates(scope)]);
    const wanted = dates.filter((merged) => isWanted(merged, subscription));
    return wanted.map((merged) => ({ story, merged, hasWord: isSpokenOf(merged.date, articles) }));
  });
  return (await Promise.all(read)).flat();
}

/** Where one date is followed, the event that had it at any time, so that the reminders move with it. */
function isWanted({ sources }: MergedKeyDate, { onlyDate }: Subscription): boolean {
  return onlyDate === null || sources.some(({ keyDate }) => keyDate.date === onlyDate);
}

/** A story whose file is gone is followed by its slug. */
function followedStories({ stories }: NewsParts, { stories: followed }: Subscription): readonly StoryName[] {
  const known = stories.map(({ slug, title }) => ({ slug, title }));
  return followed === null
    ? known
    : followed.map((slug) => known.find((one) => one.slug === slug) ?? { slug, title: slug });
}

/** The newest articles that are known on a day are those of this day. */
function lastKnownDay(day: string, { knownAfterDays }: NewsParts): string {
  return Temporal.PlainDate.from(day).subtract({ days: knownAfterDays }).toString();
}

function dayOf(at: Temporal.Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString();
}
