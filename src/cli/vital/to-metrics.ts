import { stat } from 'node:fs/promises';
import type { Connection } from '../../core/connection/connection.ts';
import type { Dateline } from '../../main.ts';
import type { Chat } from '../chats/keep-chats.ts';
import type { Meter } from './meter.ts';
import { type Metric, toGauge } from './metric.ts';
import { renderMetrics } from './render-metrics.ts';

export type MetricParts = {
  readonly dateline: Pick<Dateline, 'store' | 'library' | 'desk'>;
  readonly chats: readonly Pick<Chat, 'sender' | 'connection'>[];
  readonly meter: Meter;
  /** The store's file. */
  readonly file: string;
  readonly now: Temporal.Instant;
};

const SECOND_MS = 1000;
const KINDS: readonly Connection['kind'][] = ['connecting', 'connected', 'reconnecting', 'refused'];

/** Prometheus text: what was counted, and how things stand now. */
export async function toMetrics({ dateline, chats, meter, file, now }: MetricParts): Promise<string> {
  const { store, library } = dateline;
  return renderMetrics([
    toGauge('dateline_stories', 'Stories loaded from data/', library.stories().length),
    toGauge('dateline_data_problems', 'Files of data/ that could not be read', library.problems().length),
    toGauge('dateline_clock_seconds', 'The clock the desk runs on', now.epochMilliseconds / SECOND_MS),
    ...(await listFeeds(dateline.desk, now)),
    ...(await listQueue(store, now)),
    toGauge('dateline_store_up', '1 while the store can be written, else 0', store.health().canWrite ? 1 : 0),
    toGauge('dateline_store_bytes', 'Size of the store on disk, with its write-ahead log', await sizeOf(file)),
    toConnections(chats),
    ...meter.metrics(),
  ]);
}

async function listFeeds({ read }: MetricParts['dateline']['desk'], now: Temporal.Instant) {
  const { active, failing, silent, suspended, lastSuccess, lagSeconds } = await read.feeds.health(now);
  const last = (lastSuccess?.epochMilliseconds ?? 0) / SECOND_MS;
  return [
    toGauge('dateline_sources_active', 'Feeds that are polled', active),
    toGauge('dateline_sources_failing', 'Active feeds whose last answer was no good', failing.length),
    toGauge('dateline_sources_silent', 'Active feeds with nothing new for longer than usual', silent.length),
    toGauge('dateline_sources_suspended', 'Feeds given up after failing for long', suspended.length),
    toGauge('dateline_sources_lag_seconds', 'How overdue the longest waiting feed is', Math.round(lagSeconds)),
    toGauge('dateline_sources_last_success_seconds', 'When a feed last answered', last),
  ];
}

async function listQueue({ outbox }: MetricParts['dateline']['store'], now: Temporal.Instant) {
  const oldest = await outbox.oldest();
  const age = oldest ? Math.max(0, oldest.until(now).total('seconds')) : 0;
  const { total } = await outbox.deadPosts(1);
  return [
    toGauge('dateline_outbox_posts', 'Posts that wait to be delivered', await outbox.waiting()),
    toGauge('dateline_outbox_oldest_seconds', 'How long the oldest of them has waited', age),
    toGauge('dateline_outbox_dead_posts', 'Posts that were given up', total),
  ];
}

function toConnections(chats: MetricParts['chats']): Metric {
  return {
    name: 'dateline_chat_connection',
    help: 'How each chat stands: 1 for the state it is in, else 0',
    type: 'gauge',
    samples: chats.flatMap(({ sender, connection }) =>
      KINDS.map((state) => ({
        suffix: '',
        labels: { platform: sender.platform, state },
        value: connection().kind === state ? 1 : 0,
      })),
    ),
  };
}

/** What the file and its log take together; 0 for a store in memory. */
async function sizeOf(file: string): Promise<number> {
  const sizes = ['', '-wal', '-shm'].map((end) =>
    stat(`${file}${end}`).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
