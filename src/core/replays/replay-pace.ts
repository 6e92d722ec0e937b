import { UserError } from '../errors.ts';

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24 };
const MINUTES_AN_HOUR = 60;
/** A daily digest then comes every six seconds, about what a chat takes from one sender in one channel. */
const FASTEST_HOURS = 10 * 24;

/** "1d/m", "6h/m" → how much faster than the wall clock a story clock runs. Throws a UserError. */
export function readReplayPace(typed: string): number {
  const [, count = '0', unit = 'h'] = /^(\d{1,3})([dh])\/m$/.exec(typed.trim().toLowerCase()) ?? [];
  const hours = Number(count) * (HOURS[unit] ?? 0);
  if (hours >= 1 && hours <= FASTEST_HOURS) return hours * MINUTES_AN_HOUR;
  throw new UserError(`speed: “${typed}” is not a speed.`, 'Use hours or days a minute, from 1h/m to 10d/m.', {
    option: 'speed',
    values: ['6h/m', '1d/m', '5d/m'],
  });
}

/** "1 day a minute", "6 hours a minute". */
export function showReplayPace(pace: number): string {
  const hours = pace / MINUTES_AN_HOUR;
  const [count, unit] = hours % 24 === 0 ? [hours / 24, 'day'] : [hours, 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'} a minute`;
}
