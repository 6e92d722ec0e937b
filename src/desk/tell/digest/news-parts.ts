import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { Story } from '../../../core/stories/story.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import type { Store } from '../../../store/port/port.ts';
import type { Editions } from '../../editions/editions.ts';
import type { PeopleBook } from '../../people/people-book.ts';
import type { TellingSnapshot } from '../reading.ts';

/** What a channel's news is made from. */
export type NewsParts = {
  readonly store: Store;
  readonly people: PeopleBook;
  readonly reading: TellingSnapshot;
  readonly stories: readonly Story[];
  /** Only for subscriptions that name them. */
  readonly archived: readonly Story[];
  readonly knownAfterDays: number;
  /** Absent: nothing is weighed. */
  readonly editions?: Pick<Editions, 'of'>;
};

/** A story whose file is gone is still followed, by its slug. */
export function followedStories(
  { stories, archived }: NewsParts,
  { stories: followed }: Subscription,
): readonly StoryName[] {
  const toName = ({ slug, title }: Story): StoryName => ({ slug, title });
  if (followed === null) return stories.map(toName);
  const known = [...stories, ...archived].map(toName);
  return followed.map((slug) => known.find((one) => one.slug === slug) ?? { slug, title: slug });
}

/** The day of the newest articles that are visible on a day. */
export function lastKnownDay(day: string, { knownAfterDays }: NewsParts): string {
  return Temporal.PlainDate.from(day).subtract({ days: knownAfterDays }).toString();
}

/** The current day in a subscription's time zone. */
export function dayOf(at: Temporal.Instant, { zone }: Subscription): string {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString();
}
