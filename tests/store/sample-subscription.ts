import type { NewSubscription } from '../../src/store/port/ledger.ts';

export const SINCE = Temporal.Instant.from('2016-07-13T08:00Z');
export const SLOT = Temporal.Instant.from('2016-07-13T09:00Z');

/** A daily digest of everything; `parts` says what is different. */
export function sampleSubscription(parts: Partial<NewSubscription> = {}): NewSubscription {
  return {
    channel: { platform: 'slack', workspace: 'T1', id: 'C1' },
    desk: 'slack/T1',
    kind: 'digest',
    stories: null,
    cron: '0 9 * * *',
    zone: 'UTC',
    offsets: [],
    onlyDate: null,
    people: null,
    owner: 'U9',
    catchUp: 'latest',
    quiet: null,
    whenEmpty: 'say',
    since: SINCE,
    nextAt: SLOT,
    ...parts,
  };
}
