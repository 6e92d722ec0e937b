import type { Channel } from '../../core/channels/channel.ts';
import { UserError } from '../../core/errors.ts';

export type ReplayFlags = {
  readonly from: string;
  readonly to: string;
  readonly speed: string;
  readonly digest: string;
  readonly remind: string;
  readonly channel?: string;
  readonly store?: string;
};

/** A day's first or last moment in a zone. */
export function toReplayInstant(day: string, zone: string, which: 'start' | 'end'): Temporal.Instant {
  const date = Temporal.PlainDate.from(day);
  const start = (which === 'start' ? date : date.add({ days: 1 })).toZonedDateTime(zone);
  return start.toInstant();
}

/** "1d/s", "6h/s", "max" → story time per second; null: no waiting. Throws a UserError. */
export function readSpeed(typed: string): Temporal.Duration | null {
  if (typed === 'max') return null;
  const [, count = '', unit] = /^(\d{1,4})([dhm])\/s$/.exec(typed) ?? [];
  if (count === '' || Number(count) === 0)
    throw new UserError(`--speed: “${typed}” is not a speed.`, 'Use 1d/s, 6h/s, 30m/s or max.');
  const hours = { d: 24, h: 1, m: 1 / 60 }[unit ?? 'd'] ?? 24;
  return Temporal.Duration.from({ minutes: Math.round(Number(count) * hours * 60) });
}

/** "discord:SERVER:CHANNEL" → where to post. Throws a UserError. */
export function readChannel(typed: string): Channel {
  const [, platform, workspace = '', id = ''] = /^(discord|slack):([^:]+):([^:]+)$/.exec(typed) ?? [];
  if (platform === 'discord' || platform === 'slack') return { platform, workspace, id };
  throw new UserError(`--channel: “${typed}” is not a channel.`, 'Use discord:SERVER:CHANNEL or slack:TEAM:CHANNEL.');
}
