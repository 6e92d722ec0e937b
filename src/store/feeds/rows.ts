import type { Selectable } from 'kysely';
import { type FollowedFeed, NO_CHOICE, NO_SIGNS } from '../../core/feeds/followed-feed.ts';
import type { Item } from '../../core/feeds/item.ts';
import { decodeJson } from '../decode.ts';
import { instantOfRow, toChannel, toChannelColumns } from '../ledger/rows.ts';
import type { FeedChange } from '../port/feeds.ts';
import type { Tables } from '../tables.ts';
import {
  decodeChoice,
  decodeFeedState,
  decodeFormat,
  decodeManners,
  decodeOutcome,
  decodePace,
  decodeRhythm,
  decodeSigns,
  decodeTextRule,
  decodeTrail,
} from './decode-feed.ts';

type FeedRow = Selectable<Tables['feeds']> & { readonly item_count: number; readonly reader_name: string };
type ItemRow = Selectable<Tables['items']>;

export function toFollowedFeed(row: FeedRow): FollowedFeed {
  return {
    id: row.id,
    reader: row.reader_name,
    url: row.url,
    title: row.title,
    homepage: row.homepage,
    format: decodeFormat(row.format),
    story: row.story,
    text: decodeTextRule(row.text),
    state: decodeFeedState(row.state),
    note: row.note,
    followedIn: toChannel(row),
    followedBy: row.followed_by,
    since: instantOfRow(row.since_at),
    etag: row.etag,
    lastModified: row.last_modified,
    nextAt: toMaybe(row.next_at),
    intervalMinutes: row.interval_minutes,
    manners: decodeJson(row.manners, decodeManners),
    rhythm: row.rhythm === null ? null : decodeJson(row.rhythm, decodeRhythm),
    choice: row.choice === null ? NO_CHOICE : decodeJson(row.choice, decodeChoice),
    signs: row.signs === null ? NO_SIGNS : decodeJson(row.signs, decodeSigns),
    triedAt: toMaybe(row.tried_at),
    freshAt: toMaybe(row.fresh_at),
    succeededAt: toMaybe(row.succeeded_at),
    lastNewAt: toMaybe(row.last_new_at),
    pace: row.pace === null ? null : decodeJson(row.pace, decodePace),
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
      since_at: change.since?.epochMilliseconds,
      etag: change.etag,
      last_modified: change.lastModified,
      next_at: toMs(change.nextAt),
      interval_minutes: change.intervalMinutes,
      manners: change.manners && JSON.stringify(change.manners),
      tried_at: toMs(change.triedAt),
      succeeded_at: toMs(change.succeededAt),
      last_new_at: toMs(change.lastNewAt),
      pace: change.pace && JSON.stringify(change.pace),
      rhythm: change.rhythm && JSON.stringify(change.rhythm, roundFractions),
      choice: change.choice && JSON.stringify(change.choice),
      signs: change.signs && JSON.stringify(change.signs),
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
    source: row.feed === NO_FEED ? null : row.feed,
    article: row.article,
    title: row.title,
    url: row.url,
    language: row.language,
    print: row.print,
    outcome: decodeOutcome(row.outcome),
    tries: row.tries,
    firstSeen: instantOfRow(row.first_seen),
    lastSeen: instantOfRow(row.last_seen),
    trail: decodeJson(row.trail, decodeTrail),
  };
}

/** In `items.feed`: it came from no feed. */
export const NO_FEED = 0;

/** For JSON.stringify: four decimals are enough of a count that fades. */
function roundFractions(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1e4) / 1e4 : value;
}

const toMaybe = (ms: number | null) => (ms === null ? null : instantOfRow(ms));
const toMs = (at: Temporal.Instant | null | undefined) => (at ? at.epochMilliseconds : at);

function withoutMissing<T extends object>(columns: T): Partial<T> {
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<T>;
}
