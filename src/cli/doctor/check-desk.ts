import type { Config } from '../../config/read-config.ts';
import type { Checkup } from '../../core/checkup.ts';
import type { Dateline } from '../../main.ts';
import { showStore } from '../../store/open/open-engine.ts';
import type { OpenStore } from '../../store/port/port.ts';

/** Before this program was written: an earlier clock is wrong. */
const WRITTEN = Temporal.Instant.from('2026-11-01T00:00Z');
const MOST_DEAD = 10;
const MEGABYTE = 1024 * 1024;

/** Store, data, outbox and clock. */
export async function checkDesk(
  { store, library }: Dateline,
  config: Config,
  now: Temporal.Instant,
): Promise<readonly Checkup[]> {
  const { total } = await store.articles.overview({ story: null, asOf: null });
  const dead = await store.outbox.deadPosts(MOST_DEAD);
  return [
    await checkStore(store, config, total),
    toOutbox(await store.outbox.waiting(), dead.total, dead.posts[0]?.reason),
    ...library.problems().map(({ message, hint }) => ({ what: 'data', isWell: false, says: message, hint })),
    ...(library.problems().length === 0 ? [well('data', `${library.stories().length} stories read`)] : []),
    toClock(now),
  ];
}

async function checkStore(store: OpenStore, config: Config, total: number): Promise<Checkup> {
  const { problem } = await store.check();
  if (problem) return { what: 'store', isWell: false, says: problem.message, hint: problem.hint };
  const { version, bytes } = await store.describe();
  const place = showStore({ file: config.store, url: config.databaseUrl });
  return well('store', `${place} is open, ${total} articles, ${Math.ceil(bytes / MEGABYTE)} MB (${version})`);
}

function toOutbox(waiting: number, dead: number, reason: string | undefined): Checkup {
  const says = `${waiting} posts waiting, ${dead} failed for good`;
  if (dead === 0) return well('outbox', says);
  return {
    what: 'outbox',
    isWell: false,
    says: `${says}; the last: ${reason}`,
    hint: 'To try again, send /digest retry in the channel.',
  };
}

function toClock(now: Temporal.Instant): Checkup {
  if (Temporal.Instant.compare(now, WRITTEN) >= 0) return well('clock', now.toString({ smallestUnit: 'second' }));
  return { what: 'clock', isWell: false, says: `${now} is in the past`, hint: 'Set the clock of this machine.' };
}

function well(what: string, says: string): Checkup {
  return { what, isWell: true, says, hint: '' };
}
