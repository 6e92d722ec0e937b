import type { Selectable } from 'kysely';
import type { ChannelReplay, ReplayedSubscription } from '../../core/replays/channel-replay.ts';
import type { Subscription } from '../../core/schedule/subscription.ts';
import {
  type Decode,
  decodeFields,
  decodeJson,
  decodeList,
  decodeMaybe,
  decodeNumber,
  decodeString,
} from '../decode.ts';
import {
  decodeCatchUp,
  decodeKind,
  decodePlatform,
  decodeQuiet,
  decodeSubscriptionState,
  decodeTexts,
  decodeWhenEmpty,
} from '../ledger/decode-subscription.ts';
import { instantOfRow, toChannel } from '../ledger/rows.ts';
import type { RunningReplay } from '../port/replays.ts';
import type { Tables } from '../tables.ts';

type Row = Selectable<Tables['replays']>;
type Setting = Pick<ChannelReplay, 'story' | 'from' | 'zone' | 'pace'>;

const decodeInstant: Decode<Temporal.Instant> = (value) => Temporal.Instant.from(decodeString(value));

const decodeSetting = decodeFields<Setting>({
  story: decodeMaybe(decodeString),
  from: decodeString,
  zone: decodeString,
  pace: decodeNumber,
});

const decodeSubscription = decodeFields<Subscription>({
  id: decodeNumber,
  channel: decodeFields({ platform: decodePlatform, workspace: decodeString, id: decodeString }),
  desk: decodeString,
  kind: decodeKind,
  owner: decodeMaybe(decodeString),
  stories: decodeMaybe(decodeTexts),
  cron: decodeString,
  zone: decodeString,
  offsets: decodeTexts,
  onlyDate: decodeMaybe(decodeString),
  people: decodeMaybe(decodeTexts),
  catchUp: decodeCatchUp,
  quiet: decodeMaybe(decodeQuiet),
  whenEmpty: decodeWhenEmpty,
  state: decodeSubscriptionState,
  note: decodeMaybe(decodeString),
  since: decodeInstant,
  settledAt: decodeInstant,
  nextAt: decodeMaybe(decodeInstant),
  version: decodeNumber,
});

type Received = {
  readonly subscription: Subscription;
  readonly told: readonly Told[];
  readonly slots: readonly string[];
};
type Told = { readonly item: string; readonly value: string };

const decodeReceived = decodeList(
  decodeFields<Received>({
    subscription: decodeSubscription,
    told: decodeList(decodeFields<Told>({ item: decodeString, value: decodeString })),
    slots: decodeTexts,
  }),
);

/** As it is written to its column; instants become ISO 8601. */
export function encodeReceived(received: readonly ReplayedSubscription[]): string {
  const rows = received.map(({ subscription, told, slots }) => ({
    subscription,
    told: [...told].map(([item, value]) => ({ item, value })),
    slots: [...slots],
  }));
  return JSON.stringify(rows);
}

export function encodeSetting({ story, from, zone, pace }: ChannelReplay): string {
  return JSON.stringify({ story, from, zone, pace });
}

export function toChannelReplay(row: Row): ChannelReplay {
  return {
    ...decodeJson(row.setting, decodeSetting),
    channel: toChannel(row),
    desk: row.desk,
    startedAt: instantOfRow(row.started_at),
    endsAt: instantOfRow(row.ends_at),
  };
}

export function toRunningReplay(row: Row): RunningReplay {
  const received = decodeJson(row.received, decodeReceived).map(({ subscription, told, slots }) => ({
    subscription,
    told: new Map(told.map(({ item, value }) => [item, value])),
    slots: new Set(slots),
  }));
  return { ...toChannelReplay(row), received, version: row.version };
}
