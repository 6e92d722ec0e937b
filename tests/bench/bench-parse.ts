import { type FeedReader, openFeedReaders } from './feed-readers.ts';
import { type FeedPlan, makeFeed } from './make-feed.ts';
import { takeTurns } from './take-turns.ts';

/** How fast one reader parses one feed. */
export type ParseRow = {
  readonly feed: string;
  readonly reader: string;
  readonly megabytesPerSecond: number;
  /** How many times faster ours is. */
  readonly ratio: number;
};

const PLANS: readonly FeedPlan[] = [
  { format: 'rss', items: 20, paragraphs: 6, number: 1 },
  { format: 'rss', items: 200, paragraphs: 6, number: 2 },
  { format: 'atom', items: 20, paragraphs: 6, number: 3 },
  { format: 'atom', items: 200, paragraphs: 6, number: 4 },
];
const ROUNDS = 3;
/** Characters parsed in one turn. */
const TURN_LENGTH = 1_000_000;

/** Feeds with full texts, parsed by ours and by common parsers in turn; and which of those are not installed. */
export async function benchParse(): Promise<{
  readonly rows: readonly ParseRow[];
  readonly missing: readonly string[];
}> {
  const { readers, missing } = await openFeedReaders();
  const rows: ParseRow[] = [];
  for (const plan of PLANS) rows.push(...(await parseRows(plan, readers)));
  return { rows, missing };
}

async function parseRows(plan: FeedPlan, readers: readonly FeedReader[]): Promise<readonly ParseRow[]> {
  const xml = makeFeed(plan);
  const steps = readers.map((reader) => ({ name: reader.name, run: () => parseFor(TURN_LENGTH, xml, plan, reader) }));
  const speeds = await takeTurns(steps, ROUNDS);
  return readers.map(({ name }, at) => ({
    feed: `${plan.format}, ${plan.items} items`,
    reader: name,
    megabytesPerSecond: (speeds[at] ?? 0) / 1e6,
    ratio: (speeds[0] ?? 0) / (speeds[at] ?? 1),
  }));
}

/** A parser that finds fewer items has not done the work. */
async function parseFor(
  length: number,
  xml: string,
  plan: FeedPlan,
  { name, countItems }: FeedReader,
): Promise<number> {
  let read = 0;
  while (read < length) {
    const items = await countItems(xml);
    if (items !== plan.items) throw new Error(`${name} found ${items} items of ${plan.items}`);
    read += xml.length;
  }
  return read;
}
