import type { Log } from '../core/log.ts';
import type { OpenStore } from '../store/port/port.ts';

export type TakeOverParts = {
  readonly store: Pick<OpenStore, 'leases' | 'feeds' | 'outbox'>;
  /** Names this process in its claims. */
  readonly owner: string;
  readonly log: Log;
};

/** Leases of processes, as opposed to other leases. */
const PROCESS = 'process ';
/** A process that has not been heard of for this long is dead: less than two ticks. */
const ALIVE_SECONDS = 15;

/**
 * Says that this process is alive, and frees what a dead one had claimed, so that feeds are polled and posts are sent
 * within two ticks of its death. A post that it may have sent is looked for first.
 */
export async function takeOver({ store, owner, log }: TakeOverParts, now: Temporal.Instant): Promise<void> {
  const { leases, feeds, outbox } = store;
  await leases.hold(PROCESS + owner, { owner, now, until: now.add({ seconds: ALIVE_SECONDS }) });
  for (const dead of await leases.expired(now)) {
    if (!dead.name.startsWith(PROCESS) || dead.owner === owner) continue;
    const released = { feeds: await feeds.release(dead.owner, now), posts: await outbox.release(dead.owner, now) };
    // Only afterwards, so that it happens again if this process dies in between.
    if (await leases.drop(dead.name, now)) log.warn(released, 'took over from a process that ended');
  }
}
