import type { Selectable } from 'kysely';
import type { Channel, PlatformName } from '../../core/channels/channel.ts';
import type { QuietHours } from '../../core/schedule/schedule-quiet.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Tables } from '../tables.ts';

type Row = Selectable<Tables['subscriptions']>;

/** This store wrote the row, so its words and JSON are valid. */
export function toSubscription(row: Row): Subscription {
  return {
    id: row.id,
    channel: toChannel(row),
    kind: row.kind as Subscription['kind'],
    stories: row.stories === null ? null : (JSON.parse(row.stories) as string[]),
    cron: row.cron,
    zone: row.zone,
    offsets: JSON.parse(row.offsets) as string[],
    onlyDate: row.only_date,
    people: row.people === null ? null : (JSON.parse(row.people) as string[]),
    owner: row.owner,
    catchUp: row.catch_up as Subscription['catchUp'],
    quiet: row.quiet === null ? null : (JSON.parse(row.quiet) as QuietHours),
    whenEmpty: row.when_empty as Subscription['whenEmpty'],
    state: row.state as Subscription['state'],
    note: row.note,
    since: instantOfRow(row.since_at),
    settledAt: instantOfRow(row.settled_at),
    nextAt: row.next_at === null ? null : instantOfRow(row.next_at),
    version: row.version,
  };
}

export function toChannel(row: { platform: string; workspace: string; channel: string }): Channel {
  return { platform: row.platform as PlatformName, workspace: row.workspace, id: row.channel };
}

export function toChannelColumns({ platform, workspace, id }: Channel): {
  platform: string;
  workspace: string;
  channel: string;
} {
  return { platform, workspace, channel: id };
}

export const instantOfRow = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
