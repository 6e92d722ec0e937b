import { wallClock } from '../../src/core/clock.ts';
import type { Following } from '../../src/desk/read/following.ts';
import type { Fetch } from '../../src/ingest/fetch/result/fetched.ts';
import type { FeedStore } from '../../src/store/port/feeds.ts';
import { toBenchSource } from './bench-source.ts';
import { type GluedReader, openGluedReader } from './glued-reader.ts';
import { makeFeed } from './make-feed.ts';
import { type BenchDesk, openBenchDesk } from './open-bench-desk.ts';
import { type Step, takeTurns } from './take-turns.ts';

/** How fast a feed's text becomes stored articles with their quotes and dates. */
export type IngestRow = {
  readonly reader: string;
  readonly articlesPerSecond: number;
  readonly megabytesPerSecond: number;
  /** How many times faster ours is. */
  readonly ratio: number;
};

const ITEMS = 40;
const PARAGRAPHS = 6;
/** The first rounds are slow, as nothing is compiled yet. */
const ROUNDS = 6;

/** Ours next to feedparser and compromise glued together; only ours if they are missing. */
export async function benchIngest(): Promise<readonly IngestRow[]> {
  const desk = await openBenchDesk();
  const glued = await openGluedReader(`${desk.config.store}-glued`);
  try {
    const steps = [toOurs(desk), ...(glued ? [toGlued(glued)] : [])];
    const speeds = await takeTurns(steps, ROUNDS);
    return steps.map(({ name }, at) => toRow(name, speeds[at] ?? 0, speeds[0] ?? 0));
  } finally {
    glued?.close();
    await desk.close();
  }
}

function toRow(reader: string, articlesPerSecond: number, ours: number): IngestRow {
  const bytes = Buffer.byteLength(toText(0)) / ITEMS;
  return {
    reader,
    articlesPerSecond,
    megabytesPerSecond: (articlesPerSecond * bytes) / 1e6,
    ratio: ours / articlesPerSecond,
  };
}

function toText(number: number): string {
  return makeFeed({ format: 'rss', items: ITEMS, paragraphs: PARAGRAPHS, number });
}

/** Each round reads a new feed. */
function toOurs({ dateline, readBy }: BenchDesk): Step {
  let number = 0;
  const following = readBy(serve);
  return { name: 'dateline', run: () => readNew(++number, following, dateline.store.feeds) };
}

function toGlued({ keep }: GluedReader): Step {
  let number = 0;
  return { name: 'feedparser + compromise', run: () => keep(toText(++number)) };
}

/** No network: the address selects the feed to serve. */
const serve: Fetch = async ({ url }) => ({
  kind: 'fresh',
  url,
  movedTo: null,
  mediaType: 'application/rss+xml',
  text: toText(Number(url.slice(url.lastIndexOf('/') + 1))),
  etag: null,
  lastModified: null,
  maxAgeSeconds: null,
});

async function readNew(number: number, following: Following, sources: FeedStore): Promise<number> {
  const now = wallClock.now();
  const { source } = await sources.add(toBenchSource(`https://news-${number}.example/${number}`, now));
  const report = await following.poll(source, now);
  if (report.kind !== 'read') throw new Error(`the feed was not read: ${JSON.stringify(report)}`);
  return report.kept;
}
