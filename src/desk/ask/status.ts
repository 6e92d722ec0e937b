import { toSource } from '../../core/article/to-source.ts';
import type { Channel } from '../../core/channels/channel.ts';
import { STORE_FAULTS } from '../../core/store-faults.ts';
import type { StatusView } from '../../core/views/views.ts';
import type { Scope } from '../../store/port/articles.ts';
import type { StoreHealth } from '../../store/port/health.ts';
import type { Store } from '../../store/port/port.ts';
import type { Library } from '../library/library.ts';
import { nameFeed } from '../read/feeds/feed-words.ts';
import type { Feeds, ReadingHealth } from '../read/feeds/feeds.ts';
import { showSpan } from '../read/feeds/show-span.ts';
import type { Subscriptions } from '../tell/subscriptions.ts';

type Parts = {
  readonly store: Pick<Store, 'articles' | 'health'>;
  readonly library: Library;
  readonly telling: Pick<Subscriptions, 'status'>;
  readonly following: Pick<Feeds, 'health'>;
};

/** What the desk has stored, what it posts in this channel, and what went wrong. */
export async function findStatus(
  { store, library, telling, following }: Parts,
  scope: Scope,
  channel: Channel,
  now: Temporal.Instant,
): Promise<StatusView> {
  const [{ stories, newest }, reading] = await Promise.all([store.articles.overview(scope), following.health(now)]);
  return {
    stories: library.stories().map(({ slug, title }) => ({
      slug,
      title,
      articles: stories.get(slug) ?? 0,
    })),
    newest: newest && toSource(newest, [0, 0]),
    problems: [
      ...toStoreAlarm(store.health()),
      ...library.problems().map(({ message, hint }) => `${message} ${hint}`),
      ...toAlarms(reading),
    ],
    notes: [toFeedsNote(reading, now), ...(await telling.status(channel, now))],
  };
}

function toFeedsNote({ active, failing, silent, suspended, empty, lastSuccess }: ReadingHealth, now: Temporal.Instant) {
  const unwell = [
    [failing.length, 'failing'],
    [silent.length, 'silent for longer than usual'],
    [suspended.length, 'suspended'],
    [empty.length, 'with nothing that can be kept'],
  ] as const;
  const parts = unwell.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const last = lastSuccess ? [`last polled successfully ${showSpan(lastSuccess, now)} ago`] : [];
  return { label: 'Feeds', value: [`${active} active`, ...parts, ...last].join('; ') };
}

/** Polling and delivery pause while their results cannot be saved. No path, since a channel sees this. */
function toStoreAlarm({ problem }: StoreHealth): readonly string[] {
  if (problem === null) return [];
  const { what, toDo } = STORE_FAULTS[problem.fault];
  return [`Dateline cannot save anything, so polling and delivery are paused: ${what}. ${toDo}`];
}

/** One line each, since a person has to look into them. */
function toAlarms({ failing, silent, suspended }: ReadingHealth): readonly string[] {
  return [...suspended, ...failing, ...silent].map(({ source, says }) => `${nameFeed(source)}: ${says}.`);
}
