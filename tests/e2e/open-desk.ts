import { join } from 'node:path';
import type { Caller } from '../../src/command/define.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { createStoryClock } from '../../src/core/clock.ts';
import { type Dateline, openDateline } from '../../src/main.ts';

const ROOT = join(import.meta.dirname, '../..');

export const CALLER: Caller = {
  channel: { platform: 'terminal', workspace: 'local', id: 'terminal' },
  user: 'tester',
  zone: 'Europe/Paris',
  right: 'operator',
};

export const NO_LOG = { info: () => {}, warn: () => {}, error: () => {} };

/** The whole desk over the bundled data, at a fixed instant; in memory, in a file or in a PostgreSQL database. */
export function openDesk(at: string, store = ':memory:', environment: Record<string, string> = {}): Promise<Dateline> {
  const place = store.startsWith('postgres') ? { databaseUrl: store } : { store, databaseUrl: null };
  const config = { ...readConfig(environment, ROOT), ...place };
  const clock = createStoryClock(Temporal.Instant.from(at));
  return openDateline({ config, clock, isStoryClock: false, log: NO_LOG });
}
