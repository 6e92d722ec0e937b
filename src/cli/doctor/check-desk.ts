import type { Config } from '../../config/read-config.ts';
import type { Checkup } from '../../core/checkup.ts';
import type { Dateline } from '../../main.ts';
import type { StoreHealth } from '../../store/health.ts';

/** Before this program was written: an earlier clock is wrong. */
const WRITTEN = Temporal.Instant.from('2026-11-01T00:00Z');
const MOST_DEAD = 10;

/** Store, data, outbox and clock. */
export async function checkDesk(
  { store, library }: Dateline,
  config: Config,
  now: Temporal.Instant,
): Promise<readonly Checkup[]> {
  const { total } = await store.articles.overview({ story: null, asOf: null });
  const dead = await store.outbox.deadPosts(MOST_DEAD);
  return [
    toStore(await store.check(), config, total),
    toOutbox(await store.outbox.waiting(), dead.total, dead.posts[0]?.reason),
    ...library.problems().map(({ message, hint }) => ({ what: 'data', isWell: false, says: message, hint })),
    ...(library.problems().length === 0 ? [well('data', `${library.stories().length} stories read`)] : []),
    toClock(now),
  ];
}

function toStore({ problem }: StoreHealth, { store }: Config, total: number): Checkup {
  if (problem) return { what: 'store', isWell: false, says: problem.message, hint: problem.hint };
  return well('store', `${store} is open, ${total} articles`);
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
