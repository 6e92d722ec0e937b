import type { Clock } from '../../src/core/clock.ts';
import type { Polling } from '../../src/desk/read/poll/polling.ts';
import type { PollerParts } from '../../src/jobs/poll-feeds.ts';
import type { FeedStore } from '../../src/store/port/feeds.ts';
import { SILENT } from './desk-on-a-clock.ts';

/** What polls the feeds of one workspace. */
export function pollingParts(feeds: FeedStore, following: Polling, clock: Clock): PollerParts {
  return {
    feeds,
    feedsOf: () => feeds,
    isShared: false,
    pollingOf: async () => following,
    owner: 'process-1',
    clock,
    log: SILENT,
  };
}
