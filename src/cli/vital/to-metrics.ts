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
  /** The store's file; null: it is a database. */
  readonly file: string | null;
  readonly now: Temporal.Instant;
};

const SECOND_MS = 1000;
const KINDS: readonly Connection['kind'][] = ['connecting', 'connected', 'reconnecting', 'refused'];

/** Prometheus text: the counters, and the current state. */
export async function toMetrics({ dateline, chats, meter, file, now }: MetricParts): Promise<string> {
  const { store, library } = dateline;
  return renderMetrics([
    toGauge('dateline_stories', 'Stories loaded from data/', library.stories().length),
    toGauge('dateline_data_problems', 'Files of data/ that could not be read', library.problems().length),
    toGauge('dateline_clock_seconds', 'The clock that the desk runs on', now.epochMilliseconds / SECOND_MS),
    ...(await listFeeds(dateline.desk, now)),
    ...(await listQueue(store, now)),
    toGauge('dateline_store_up', '1 while the store can be written, otherwise 0', store.health().canWrite ? 1 : 0),
    toGauge(
      'dateline_store_bytes',
      'Size of the store on disk, including its write-ahead log',
      file === null ? (await dateline.store.describe()).bytes : await sizeOf(file),
    ),
    toConnections(chats),
    ...meter.metrics(),
  ]);
}

async function listFeeds({ read }: MetricParts['dateline']['desk'], now: Temporal.Instant) {
  const { active, failing, silent, suspended, lastSuccess, lagSeconds } = await read.feeds.health(now);
  const last = (lastSuccess?.epochMilliseconds ?? 0) / SECOND_MS;
  return [
    toGauge('dateline_sources_active', 'Feeds that are polled', active),
    toGauge('dateline_sources_failing', 'Active feeds whose last poll failed', failing.length),
    toGauge('dateline_sources_silent', 'Active feeds with nothing new for longer than usual', silent.length),
    toGauge('dateline_sources_suspended', 'Feeds suspended after failing for a long time', suspended.length),
    toGauge('dateline_sources_lag_seconds', 'How overdue the most overdue feed is', Math.round(lagSeconds)),
    toGauge('dateline_sources_last_success_seconds', 'When a feed was last polled successfully', last),
  ];
}

async function listQueue({ outbox }: MetricParts['dateline']['store'], now: Temporal.Instant) {
  const oldest = await outbox.oldest();
  const age = oldest ? Math.max(0, oldest.until(now).total('seconds')) : 0;
  const { total } = await outbox.deadPosts(1);
  return [
    toGauge('dateline_outbox_posts', 'Posts waiting to be delivered', await outbox.waiting()),
    toGauge('dateline_outbox_oldest_seconds', 'How long the oldest waiting post has waited', age),
    toGauge('dateline_outbox_dead_posts', 'Posts that failed for good', total),
  ];
}

function toConnections(chats: MetricParts['chats']): Metric {
  return {
    name: 'dateline_chat_connection',
    help: 'State of each chat: 1 for the current state, otherwise 0',
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

/** The size of the file and its log together; 0 for a store in memory. */
async function sizeOf(file: string): Promise<number> {
  const sizes = ['', '-wal', '-shm'].map((end) =>
    stat(`${file}${end}`).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
