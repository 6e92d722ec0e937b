import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createStoryClock, wallClock } from '../../src/core/clock.ts';
import { createDelivery } from '../../src/delivery/delivery.ts';
import type { Sender } from '../../src/delivery/sender.ts';
import type { PeopleBook } from '../../src/desk/people/people-book.ts';
import { createTelling } from '../../src/desk/tell/create-telling.ts';
import { createJobs, type Jobs } from '../../src/jobs/jobs.ts';
import { openStore } from '../../src/store/open/open-store.ts';
import type { Store } from '../../src/store/port/port.ts';

export type TellingFigure = {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'posts/s';
  /** How many times faster than a tick or the platform requires; below 1 it would fall behind. */
  readonly ratio: number;
  readonly limit: string;
};

const WAITING = 1_000_000;
const DUE = 1_000;
const CHANNELS = 10_000;
const TICK_MS = 10_000;
const TICKS = 50;
const NANOSECONDS_A_MS = 1e6;
/** Requests a second that Discord accepts from one bot. */
const DISCORD_RATE = 50;
const NOW = Temporal.Instant.from('2016-07-13T09:00Z');
const LATER = NOW.add({ hours: 1 });
const QUIET = { info() {}, warn() {}, error() {} };

/** Ticks over a million waiting subscriptions, a thousand due ones, and one digest to ten thousand channels. */
export async function benchTelling(): Promise<readonly TellingFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const file = join(folder, 'bench.db');
  const store = await openStore({ file });
  try {
    fill(file, WAITING, LATER);
    const jobs = jobsOver(store);
    await jobs.step(NOW);
    const idle = (await timed(() => repeat(TICKS, () => jobs.step(NOW)))) / TICKS;
    fill(file, DUE, NOW);
    const busy = await timed(() => jobs.step(NOW));
    fill(file, CHANNELS, NOW);
    const fanOut = await timed(() => jobs.step(NOW));
    return [tick('a tick with 1,000,000 waiting, none due', idle), tick('a tick with 1,000 due', busy), spread(fanOut)];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tick(what: string, ms: number): TellingFigure {
  return { what, value: ms, unit: 'ms', ratio: TICK_MS / ms, limit: `a tick every ${TICK_MS / 1000} s` };
}

function spread(ms: number): TellingFigure {
  const rate = CHANNELS / (ms / 1000);
  const limit = `Discord's ${DISCORD_RATE} requests a second`;
  return { what: 'one digest to 10,000 channels', value: rate, unit: 'posts/s', ratio: rate / DISCORD_RATE, limit };
}

const NOBODY: PeopleBook = { in: async () => ({ all: [], like: () => [], near: () => [], misspelled: () => [] }) };

/** A sender that accepts everything at once, so that only our work is measured. */
function jobsOver(store: Store): Jobs {
  const sender: Sender = { platform: 'discord', send: async ({ key }) => ({ kind: 'sent', message: key }) };
  const clock = createStoryClock(NOW);
  const telling = createTelling({ store, people: NOBODY, stories: () => [], zone: 'UTC', knownAfterDays: 0 });
  return createJobs({
    store,
    dueOf: async () => telling,
    delivery: createDelivery({ store, senders: [sender], clock, log: QUIET }),
    log: QUIET,
  });
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = wallClock.now().epochNanoseconds;
  await run();
  return Number(wallClock.now().epochNanoseconds - start) / NANOSECONDS_A_MS;
}

async function repeat(times: number, run: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < times; i++) await run();
}

/** Written directly into the table: a million subscriptions by command would take minutes. */
function fill(file: string, count: number, next: Temporal.Instant): void {
  const database = new DatabaseSync(file);
  const insert = database.prepare(
    `insert into subscriptions (platform, workspace, channel, kind, cron, zone, offsets, catch_up, when_empty, state,
       since_at, settled_at, next_at)
     values ('discord', 'g', ?, 'digest', '0 * * * *', 'UTC', '[]', 'latest', 'say', 'active', ?, ?, ?)`,
  );
  const before = NOW.epochMilliseconds - 1;
  const at = next.epochMilliseconds;
  database.exec('BEGIN');
  for (let i = 0; i < count; i++) insert.run(`${at}-${count}-${i}`, before, before, at);
  database.exec('COMMIT');
  database.close();
}
