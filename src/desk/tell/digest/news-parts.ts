import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { Story } from '../../../core/stories/story.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import type { Store } from '../../../store/port.ts';
import type { TellingSnapshot } from '../reading.ts';

/** What a channel's news are read from. */
export type NewsParts = {
  readonly store: Store;
  readonly reading: TellingSnapshot;
  readonly stories: readonly Story[];
  /** Followed by those who name them, and by nobody else. */
  readonly archived: readonly Story[];
  readonly knownAfterDays: number;
};

/** A story whose file is gone is followed by its slug. */
export function followedStories(
  { stories, archived }: NewsParts,
  { stories: followed }: Subscription,
): readonly StoryName[] {
  const toName = ({ slug, title }: Story): StoryName => ({ slug, title });
  if (followed === null) return stories.map(toName);
  const known = [...stories, ...archived].map(toName);
  return followed.map((slug) => known.find((one) => one.slug === slug) ?? { slug, title: slug });
}

/** The newest articles that are known on a day are those of this day. */
export function lastKnownDay(day: string, { knownAfterDays }: NewsParts): string {
  return Temporal.PlainDate.from(day).subtract({ days: knownAfterDays }).toString();
}

/** The local day of a subscription. */
export function dayOf(at: Temporal.Instant, { zone }: Subscription): string {
  return at.toZonedDateTimeISO(zone).toPlainDate().toString();
}
