import { OWN_WORKSPACE } from '../core/channels/workspace-name.ts';
import type { Clock } from '../core/clock.ts';
import { StoreError } from '../core/errors.ts';
import type { FollowedFeed } from '../core/feeds/followed-feed.ts';
import type { Log } from '../core/log.ts';
import type { PollReport } from '../desk/read/poll/poll-feed.ts';
import type { Polling } from '../desk/read/poll/polling.ts';
import type { FeedStore } from '../store/port/feeds.ts';

export type PollerParts = {
  /** The own workspace's feeds; claiming is for all. */
  readonly feeds: FeedStore;
  /** The feeds of a workspace, by its name. */
  readonly feedsOf: (desk: string) => FeedStore;
  /** Polling on the desk of a workspace, by its name. */
  readonly pollingOf: (desk: string) => Promise<Polling>;
  /** On a shared desk only the own workspace's feeds are polled: nobody asks the others. */
  readonly isShared: boolean;
  /** Names this process in its claims. */
  readonly owner: string;
  readonly clock: Clock;
  readonly log: Log;
};

export type Poller = {
  /** Polls all feeds that are due, a few at once; calling it again does not raise that limit. */
  poll(): void;
  /** Settles when nothing is due or in progress. */
  settled(): Promise<void>;
  /** Starts nothing new; settles when what is in progress has ended, or after a time limit. */
  stop(): Promise<void>;
};

const AT_ONCE = 16;
/** If a process dies while polling a feed, others may poll it after this. */
const CLAIM_MINUTES = 60;
/** A feed whose result could not be recorded is polled again after this. */
const PAUSE_MINUTES = 5;
const PATIENCE_MS = 5_000;

/** Polls feeds in the background: a slow or broken one delays nothing else. */
export function createPoller(parts: PollerParts): Poller {
  const lanes = new Set<Promise<void>>();
  const underWay = new Map<number, FollowedFeed>();
  /** Feeds that were polled but whose result could not be recorded. */
  const unsettled = new Map<number, FollowedFeed>();
  let isStopped = false;

  /** Polls one feed after the other until none is due; as long as one is, another lane looks for the next. */
  async function runLane(): Promise<void> {
    while (!isStopped) {
      const now = parts.clock.now();
      await release(parts, unsettled, now.add({ minutes: PAUSE_MINUTES }));
      const until = now.add({ minutes: CLAIM_MINUTES });
      const reader = parts.isShared ? OWN_WORKSPACE : null;
      const feed = await parts.feeds.claim({ now, until, owner: parts.owner, reader });
      if (!feed) return;
      openLane();
      if (underWay.has(feed.id)) continue;
      underWay.set(feed.id, feed);
      await pollOne(parts, feed)
        .catch((error: unknown) => {
          unsettled.set(feed.id, feed);
          throw error;
        })
        .finally(() => underWay.delete(feed.id));
    }
  }

  function openLane(): void {
    if (isStopped || lanes.size >= AT_ONCE) return;
    const lane = runLane()
      .catch((error: unknown) => sayStopped(parts.log, error))
      .finally(() => lanes.delete(lane));
    lanes.add(lane);
  }

  return {
    poll: openLane,
    async settled() {
      while (lanes.size > 0) await Promise.all(lanes);
    },
    async stop() {
      isStopped = true;
      await Promise.race([Promise.all(lanes), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())]);
      // The next process starts again with what was not finished.
      const left = new Map([...underWay, ...unsettled]);
      await release(parts, left, parts.clock.now()).catch((error: unknown) => sayStopped(parts.log, error));
    },
  };
}

/** Releases claims, so that the next process does not have to wait until they expire. */
async function release(
  { feedsOf }: PollerParts,
  claimed: Map<number, FollowedFeed>,
  nextAt: Temporal.Instant,
): Promise<void> {
  for (const { id, reader } of claimed.values()) {
    await feedsOf(reader).change(id, { nextAt });
    claimed.delete(id);
  }
}

function sayStopped(log: Log, error: unknown): void {
  // Problems with the store are logged once, by watch-store.ts.
  if (!(error instanceof StoreError)) log.error({ error: String(error) }, 'feeds could not be polled');
}

/** A failure is recorded with its feed and does not stop the others. */
async function pollOne({ pollingOf, clock, log }: PollerParts, feed: FollowedFeed): Promise<void> {
  const about = { feed: feed.id };
  const following = await pollingOf(feed.reader);
  try {
    tell(log, about, await following.poll(feed, clock.now()));
  } catch (error) {
    // Not the feed's fault.
    if (error instanceof StoreError) throw error;
    log.error({ ...about, error: error instanceof Error ? error.stack : String(error) }, 'a feed could not be read');
    await following.blame(feed, 'an error in Dateline, which its log describes', clock.now());
  }
}

function tell(log: Log, about: object, report: PollReport): void {
  if (report.kind === 'failed') {
    const { reason, isSuspended } = report;
    log.warn({ ...about, reason }, isSuspended ? 'feed was suspended' : 'feed failed');
  }
  if (report.kind === 'read' && report.found + report.edited > 0) log.info({ ...about, ...report }, 'feed was read');
}
