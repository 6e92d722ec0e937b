import type { Selectable } from 'kysely';
import type { Channel } from '../../core/channels/channel.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import { decodeJson } from '../decode.ts';
import type { Tables } from '../tables.ts';
import {
  decodeCatchUp,
  decodeKind,
  decodePlatform,
  decodeQuiet,
  decodeSubscriptionState,
  decodeTellingChoice,
  decodeTexts,
  decodeWhenEmpty,
} from './decode-subscription.ts';

type Row = Selectable<Tables['subscriptions']>;

export function toSubscription(row: Row): Subscription {
  return {
    id: row.id,
    channel: toChannel(row),
    desk: row.desk,
    kind: decodeKind(row.kind),
    stories: row.stories === null ? null : decodeJson(row.stories, decodeTexts),
    cron: row.cron,
    zone: row.zone,
    offsets: decodeJson(row.offsets, decodeTexts),
    onlyDate: row.only_date,
    people: row.people === null ? null : decodeJson(row.people, decodeTexts),
    ...(row.choice === null ? {} : { choice: decodeJson(row.choice, decodeTellingChoice) }),
    owner: row.owner,
    catchUp: decodeCatchUp(row.catch_up),
    quiet: row.quiet === null ? null : decodeJson(row.quiet, decodeQuiet),
    whenEmpty: decodeWhenEmpty(row.when_empty),
    state: decodeSubscriptionState(row.state),
    note: row.note,
    since: instantOfRow(row.since_at),
    settledAt: instantOfRow(row.settled_at),
    nextAt: row.next_at === null ? null : instantOfRow(row.next_at),
    version: row.version,
  };
}

export function toChannel(row: { platform: string; workspace: string; channel: string }): Channel {
  return { platform: decodePlatform(row.platform), workspace: row.workspace, id: row.channel };
}

export function toChannelColumns({ platform, workspace, id }: Channel): {
  platform: string;
  workspace: string;
  channel: string;
} {
  return { platform, workspace, channel: id };
}

export const instantOfRow = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
