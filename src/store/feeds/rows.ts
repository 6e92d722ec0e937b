import type { Selectable } from 'kysely';
import type { FeedManners, FeedPace, FollowedFeed } from '../../core/followed-feed.ts';
import type { Item, TrailStep } from '../../core/item.ts';
import type { FeedChange } from '../feeds.ts';
import { instantOfRow, toChannel, toChannelColumns } from '../ledger/rows.ts';
import type { Tables } from '../tables.ts';

type FeedRow = Selectable<Tables['sources']> & { readonly item_count: number };
type ItemRow = Selectable<Tables['items']>;

/** This store wrote the row, so its words are valid. */
export function toFollowedFeed(row: FeedRow): FollowedFeed {
  return {
    id: row.id,
    url: row.url,
    title: row.title,
    homepage: row.homepage,
    format: row.format as FollowedFeed['format'],
    story: row.story,
    text: row.text as FollowedFeed['text'],
    state: row.state as FollowedFeed['state'],
    note: row.note,
    followedIn: toChannel(row),
    followedBy: row.followed_by,
    since: instantOfRow(row.since_at),
    etag: row.etag,
    lastModified: row.last_modified,
    nextAt: toMaybe(row.next_at),
    intervalMinutes: row.interval_minutes,
    manners: JSON.parse(row.manners) as FeedManners,
    triedAt: toMaybe(row.tried_at),
    succeededAt: toMaybe(row.succeeded_at),
    lastNewAt: toMaybe(row.last_new_at),
    pace: row.pace === null ? null : (JSON.parse(row.pace) as FeedPace),
    lastError: row.last_error,
    failures: row.failures,
    failingSince: toMaybe(row.failing_since),
    itemCount: row.item_count,
  };
}

/** Only the columns to change. */
export function toFeedColumns(change: FeedChange) {
  const { followedIn } = change;
  return {
    ...withoutMissing({
      url: change.url,
      title: change.title,
      homepage: change.homepage,
      format: change.format,
      story: change.story,
      text: change.text,
      state: change.state,
      note: change.note,
      followed_by: change.followedBy,
      etag: change.etag,
      last_modified: change.lastModified,
      next_at: toMs(change.nextAt),
      interval_minutes: change.intervalMinutes,
      manners: change.manners && JSON.stringify(change.manners),
      tried_at: toMs(change.triedAt),
      succeeded_at: toMs(change.succeededAt),
      last_new_at: toMs(change.lastNewAt),
      pace: change.pace && JSON.stringify(change.pace),
      last_error: change.lastError,
      failures: change.failures,
      failing_since: toMs(change.failingSince),
    }),
    ...(followedIn ? toChannelColumns(followedIn) : {}),
  };
}

export function itemOfRow(row: ItemRow): Item {
  return {
    id: row.id,
    source: row.source === NO_SOURCE ? null : row.source,
    article: row.article,
    title: row.title,
    url: row.url,
    print: row.print,
    outcome: row.outcome as Item['outcome'],
    tries: row.tries,
    firstSeen: instantOfRow(row.first_seen),
    lastSeen: instantOfRow(row.last_seen),
    trail: JSON.parse(row.trail) as TrailStep[],
  };
}

/** In `items.source`: it came from no feed. */
export const NO_SOURCE = 0;

const toMaybe = (ms: number | null) => (ms === null ? null : instantOfRow(ms));
const toMs = (at: Temporal.Instant | null | undefined) => (at ? at.epochMilliseconds : at);

function withoutMissing<T extends object>(columns: T): Partial<T> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<T>;
}
